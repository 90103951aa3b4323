import type { ScaleNumbers } from "../../app/domain/edition/scale";
import type { ShownCell } from "../../app/domain/protection/release";
import { circulation, type Pipe } from "./circulation";
import { histograms, roundedTypical, stateOf, total } from "./public-rules";

export type AttackedRow = {
  readonly side: "organisation" | "voice";
  readonly cell: ShownCell;
  readonly responses: number;
  /** The number of responses is not shown, so this is a guess. */
  readonly unseen: boolean;
  readonly mostDidNotKnow: boolean;
};

export type AttackedTable = {
  readonly scale: ScaleNumbers;
  readonly k: number;
  readonly rows: readonly AttackedRow[];
  readonly withoutOrganisation: readonly number[];
  readonly anyUnseen: boolean;
};

/** "people", or the column of a single count. */
export type CountName = string;

export type DescriptorAttack = {
  readonly isPossible: () => boolean;
  readonly unknowns: () => readonly { readonly row: number; readonly count: CountName; readonly values: number }[];
  /** Possible values beside those already seen, until there are as many as wanted. */
  readonly possibleValues: (row: number, count: CountName, seen: ReadonlySet<number>, wanted: number) => readonly number[];
};

type Range = readonly [least: number, most: number];
/** What one search assumes: bounds for some counts, whole histograms for some `half` rows. */
type Assumption = { readonly ranges: ReadonlyMap<string, Range>; readonly levels: ReadonlyMap<number, readonly number[]> };

const NO_ASSUMPTION: Assumption = { ranges: new Map(), levels: new Map() };
const MOST_TRIALS = 400_000;
const name = (row: number, count: CountName) => `${row}:${count}`;

export function attackDescriptor(table: AttackedTable): DescriptorAttack {
  const { scale, rows } = table;
  const width = scale.levels + 3;
  const halves = rows.flatMap(({ cell }, row) => (cell.shown === "half" ? [row] : []));
  const options = new Map(halves.map((row) => [row, halfOptions(table, rows[row]!.cell)]));
  const worlds = new Map<string, Set<number>>();
  const possible = () => {
    const world = search(NO_ASSUMPTION);
    if (world !== null) remember(world);
    return world !== null;
  };

  /** A whole table that agrees with every figure and with the assumption. */
  function search(assumed: Assumption): readonly (readonly number[])[] | null {
    if (solve(table, assumed) === null) return null;
    let trials = 0;
    for (const reason of reasons(table)) {
      for (const answers of voiceAnswers(table)) {
        const ranges = new Map([...assumed.ranges]);
        const agrees = [...reason, ...answers].every(([key, [least, most]]) => {
          const [a, b] = ranges.get(key) ?? [0, Infinity];
          ranges.set(key, [Math.max(a, least), Math.min(b, most)]);
          return Math.max(a, least) <= Math.min(b, most);
        });
        if (!agrees || solve(table, { ...assumed, ranges }) === null) continue;
        const found = withHalves(ranges, new Map(assumed.levels), 0);
        if (found !== null) return found;
      }
    }
    return null;

    function withHalves(
      ranges: Assumption["ranges"],
      levels: Map<number, readonly number[]>,
      next: number,
    ): readonly (readonly number[])[] | null {
      const row = halves[next];
      if (row === undefined) return solve(table, { ranges, levels });
      for (const option of options.get(row)!) {
        if (option.some((count, position) => !within(ranges.get(name(row, String(position))), count))) continue;
        trials += 1;
        if (trials > MOST_TRIALS) throw new Error("Too many histograms to decide");
        const more = new Map(levels).set(row, option);
        // the remaining half rows are left free: if even that has no answer, none of their histograms has
        if (solve(table, { ranges, levels: more }) === null) continue;
        const found = withHalves(ranges, more, next + 1);
        if (found !== null) return found;
      }
      return null;
    }
  }

  function remember(world: readonly (readonly number[])[]): void {
    world.forEach((counts, row) => {
      const values: readonly (readonly [CountName, number])[] = [
        ["people", total(counts.slice(0, scale.levels))],
        ...counts.map((count, column): readonly [CountName, number] => [String(column), count]),
      ];
      for (const [count, value] of values) {
        const key = name(row, count);
        worlds.set(key, (worlds.get(key) ?? new Set()).add(value));
      }
    });
  }

  return {
    isPossible: possible,
    unknowns: () =>
      rows.flatMap((row, index) =>
        unknownCounts(table, row, options.get(index)).map(({ count, values }) => ({ row: index, count, values })),
      ),
    possibleValues: (row, count, seen, wanted) => {
      const key = name(row, count);
      const all = () => new Set([...seen, ...(worlds.get(key) ?? [])]);
      const start = [...(worlds.get(key) ?? [0])][0]!;
      const most = rows[row]!.responses;
      const tries = Array.from({ length: most + 1 }, (_, value) => value).sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
      for (const value of tries) {
        if (all().size >= wanted) break;
        if (all().has(value)) continue;
        const world = search({ ranges: new Map([[key, [value, value]]]), levels: new Map() });
        if (world !== null) remember(world);
      }
      return [...(worlds.get(key) ?? [])];
    },
  };

  function solve({ rows: all, withoutOrganisation }: AttackedTable, assumed: Assumption): readonly (readonly number[])[] | null {
    // places: 0 outside; then two for each row (everyone, the rated); then the columns
    const column = (index: number) => 1 + 2 * all.length + index;
    const pipes: Pipe[] = [];
    all.forEach((row, index) => {
      const [everyone, rated] = [1 + 2 * index, 2 + 2 * index];
      const inward = row.side === "organisation";
      const add = (from: number, to: number, [least, most]: Range) =>
        pipes.push(inward ? { from, to, least, most } : { from: to, to: from, least, most });
      const range = (count: CountName, own: Range): Range => {
        const [least, most] = assumed.ranges.get(name(index, count)) ?? [0, Infinity];
        return [Math.max(least, own[0]), Math.min(most, own[1])];
      };
      const counts = fixedCounts(row, scale.levels, assumed.levels.get(index));
      add(0, everyone, [row.responses, row.responses]);
      add(everyone, rated, range("people", peopleRange(table, row)));
      for (let place = 0; place < width; place += 1) {
        const known = counts[place] ?? null;
        const own: Range = known === null ? [0, row.responses] : [known, known];
        add(place < scale.levels ? rated : everyone, column(place), range(String(place), own));
      }
    });
    for (let place = 0; place < width; place += 1) {
      const people = withoutOrganisation[place] ?? 0;
      pipes.push({ from: 0, to: column(place), least: people, most: people });
    }
    const flow = circulation(1 + 2 * all.length + width, pipes);
    return flow === null ? null : all.map((_, index) => flow.slice(index * (width + 2) + 2, (index + 1) * (width + 2)));
  }
}

function within(range: Range | undefined, count: number): boolean {
  return range === undefined || (range[0] <= count && count <= range[1]);
}

/** A row's counts as far as they are shown or assumed; null for the rest. */
function fixedCounts({ cell }: AttackedRow, levels: number, assumed: readonly number[] | undefined): readonly (number | null)[] {
  const beside = [cell.dontKnow, cell.notApplicable, cell.unanswered];
  if (cell.shown === "none") return [...new Array<number>(levels).fill(0), ...beside];
  return [...(assumed ?? cell.histogram ?? new Array<null>(levels).fill(null)), ...beside];
}

function peopleRange({ k }: AttackedTable, { side, cell, responses, unseen }: AttackedRow): Range {
  if (cell.n !== null) return [cell.n, cell.n];
  if (side === "voice") return [1, Math.min(k - 1, responses)];
  // an organisation without a number of responses hides empty cells too
  return [unseen ? 0 : 1, responses];
}

const knownOptions = new Map<string, readonly (readonly number[])[]>();

function halfOptions({ scale, k }: AttackedTable, cell: ShownCell): readonly (readonly number[])[] {
  const key = JSON.stringify([scale, k, cell.n, cell.typical]);
  const known = knownOptions.get(key);
  if (known !== undefined) return known;
  const options = histograms(cell.n!, scale.levels).filter(
    (levels) => stateOf(levels, k) === "half" && Math.abs(roundedTypical(scale, levels, 0.5) - cell.typical!) < 1e-9,
  );
  knownOptions.set(key, options);
  return options;
}

/** Why cells of this descriptor are hidden at all: something else needs cover, or one of them by itself is not for full figures. */
function* reasons({ rows, k, scale, anyUnseen }: AttackedTable): Generator<readonly (readonly [string, Range])[]> {
  const other = rows.some(
    ({ side, cell }) => cell.shown === "half" || cell.shown === "none" || (side === "voice" && cell.shown === "hidden"),
  );
  const hidden = rows.flatMap(({ cell }, row) => (cell.shown === "hidden" ? [row] : []));
  if (anyUnseen || other || hidden.length === 0) {
    yield [];
    return;
  }
  const full = Math.max(10, 2 * k);
  for (const row of hidden) yield [[name(row, "people"), [1, full - 1]]];
  for (const row of hidden) {
    for (let people = full; people <= rows[row]!.responses; people += 1) {
      const most = people < 20 ? Math.ceil(0.9 * people - 1e-9) : people;
      for (let position = 0; position < scale.levels; position += 1) {
        yield [
          [name(row, "people"), [people, people]],
          [name(row, String(position)), [most, people]],
        ];
      }
    }
  }
}

/** What hidden voices may have answered, given that the page says, or does not say, that most did not know. */
function* voiceAnswers({ rows, k, scale }: AttackedTable): Generator<readonly (readonly [string, Range])[]> {
  const row = rows.findIndex(({ side, cell, responses }) => side === "voice" && cell.shown === "hidden" && responses > 12);
  if (row === -1) {
    yield [];
    return;
  }
  const { responses, mostDidNotKnow } = rows[row]!;
  for (let people = 1; people < k; people += 1) {
    for (let dontKnow = 0; people + dontKnow <= responses; dontKnow += 1) {
      if ((dontKnow >= 10 && dontKnow >= 3 * people) !== mostDidNotKnow) continue;
      yield [
        [name(row, "people"), [people, people]],
        [name(row, String(scale.levels)), [dontKnow, dontKnow]],
      ];
    }
  }
}

/** The counts of a row that are not shown, with the number of possible values that each must keep. */
function unknownCounts(
  table: AttackedTable,
  row: AttackedRow,
  options: readonly (readonly number[])[] | undefined,
): readonly { readonly count: CountName; readonly values: number }[] {
  const { scale, rows, withoutOrganisation } = table;
  const { cell, side, responses } = row;
  if (cell.shown === "full") return [];
  const most = (column: number | "people") =>
    rows.reduce((sum, voice) => sum + (voice.side === "voice" ? mostShown(table, voice, column) : 0), 0) -
    (column === "people" ? total(withoutOrganisation.slice(0, scale.levels)) : (withoutOrganisation[column] ?? 0));
  const wanted = (column: number | "people") => (side === "voice" ? 3 : Math.min(3, most(column) + 1));
  const levels = Array.from({ length: scale.levels }, (_, position) => position);
  const beside = [0, 1, 2].map((counter) => scale.levels + counter);
  if (cell.shown === "half") {
    const own = (position: number) => new Set(options!.map((option) => option[position]!)).size;
    return levels.map((position) => ({ count: String(position), values: Math.min(wanted(position), own(position)) }));
  }
  if (cell.shown === "none") return beside.map((column) => ({ count: String(column), values: Math.min(wanted(column), responses + 1) }));
  return (["people", ...levels, ...beside] as const).map((column) => ({ count: String(column), values: wanted(column) }));
}

/** The most people that a voice's own cell allows in a column. */
function mostShown(table: AttackedTable, { cell, responses }: AttackedRow, column: number | "people"): number {
  const { levels } = table.scale;
  if (column === "people") return cell.n ?? responses;
  if (column >= levels) return [cell.dontKnow, cell.notApplicable, cell.unanswered][column - levels] ?? responses;
  if (cell.shown === "none") return 0;
  if (cell.shown === "half") return Math.max(...halfOptions(table, cell).map((option) => option[column]!));
  return cell.histogram?.[column] ?? Math.min(responses, table.k - 1);
}
