/** A pipe from one place to another that carries a whole number of people within bounds. */
export type Pipe = { readonly from: number; readonly to: number; readonly least: number; readonly most: number };

/**
 * Whole numbers for every pipe, within its bounds, with as much flowing into each place as out of it; null where there are none.
 * Textbook: what must flow is sent from a source beside the net to a sink beside it, along shortest paths.
 */
export function circulation(places: number, pipes: readonly Pipe[]): readonly number[] | null {
  const source = places;
  const sink = places + 1;
  const edges: { to: number; room: number }[] = [];
  const at: number[][] = Array.from({ length: places + 2 }, () => []);
  const join = (from: number, to: number, room: number) => {
    at[from]!.push(edges.length);
    edges.push({ to, room });
    at[to]!.push(edges.length);
    edges.push({ to: from, room: 0 });
  };
  const owed = new Array<number>(places).fill(0);
  for (const { from, to, least, most } of pipes) {
    if (least > most) return null;
    join(from, to, most - least);
    owed[to]! += least;
    owed[from]! -= least;
  }
  let wanted = 0;
  owed.forEach((people, place) => {
    if (people > 0) {
      join(source, place, people);
      wanted += people;
    } else if (people < 0) join(place, sink, -people);
  });
  for (let sent = 0; sent < wanted;) {
    const via = new Array<number>(places + 2).fill(-1);
    const queue = [source];
    const reached = new Array<boolean>(places + 2).fill(false);
    reached[source] = true;
    for (let head = 0; head < queue.length && !reached[sink]; head += 1) {
      for (const edge of at[queue[head]!]!) {
        const { to, room } = edges[edge]!;
        if (room <= 0 || reached[to]) continue;
        reached[to] = true;
        via[to] = edge;
        queue.push(to);
      }
    }
    if (!reached[sink]) return null;
    let least = Infinity;
    for (let place = sink; place !== source; place = edges[via[place]! ^ 1]!.to) least = Math.min(least, edges[via[place]!]!.room);
    for (let place = sink; place !== source; place = edges[via[place]! ^ 1]!.to) {
      edges[via[place]!]!.room -= least;
      edges[via[place]! ^ 1]!.room += least;
    }
    sent += least;
  }
  return pipes.map(({ least }, index) => least + edges[2 * index + 1]!.room);
}
