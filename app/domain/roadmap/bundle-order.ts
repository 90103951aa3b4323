import { done, failed, type Result } from "../values/problem";

/** Something to be done, as the order sees it. `value` is 0 or more, `size` above 0. */
export type Job = { readonly id: string; readonly value: number; readonly size: number; readonly needs: readonly string[] };

/** A job in its place, with the bundle that brought it there: the job for whose sake it comes now, and what that bundle weighs. */
export type PlacedJob = {
  readonly id: string;
  readonly broughtBy: string;
  readonly bundle: { readonly value: number; readonly size: number };
};

/** The ids along a loop, each needing the next and the last needing the first. */
export type Loop = readonly string[];

/**
 * Jobs in the order of the bundle rule: each job is weighed together with everything unfinished that it needs, the bundle with the
 * most value for its size is taken first, and so on. An enabler of little value of its own thus comes as early as what waits for it
 * deserves. Within a bundle the same rule holds; of equals the one that was given first. Needs that are not among the jobs are taken
 * for met. None gives none; a loop is handed back as the failure.
 * Source: Sidney 1975, Operations Research 23:283, decomposition for deferral costs under precedence; simplified to one last job a bundle.
 */
export function bundleOrder(jobs: readonly Job[]): Result<readonly PlacedJob[], Loop> {
  const loop = findLoop(jobs);
  if (loop !== null) return failed(loop);
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const waiting = new Map(byId);
  const placed: PlacedJob[] = [];
  while (waiting.size > 0) {
    const bundles = [...waiting.values()].map((job) => weigh(job, bundleOf(job, waiting)));
    const best = bundles.reduce((one, other) => (isBetter(other, one) ? other : one));
    const { value, size } = best;
    for (const id of inside(best.jobs)) {
      placed.push({ id, broughtBy: best.id, bundle: { value, size } });
      waiting.delete(id);
    }
  }
  return done(placed);
}

/** A loop among the needs, beginning with the job that was given first; null where there is none. */
export function findLoop(jobs: readonly Pick<Job, "id" | "needs">[]): Loop | null {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const cleared = new Set<string>();
  const search = (id: string, path: readonly string[]): Loop | null => {
    const at = path.indexOf(id);
    if (at !== -1) return path.slice(at);
    const job = byId.get(id);
    if (job === undefined || cleared.has(id)) return null;
    for (const need of job.needs) {
      const loop = search(need, [...path, id]);
      if (loop !== null) return loop;
    }
    cleared.add(id);
    return null;
  };
  for (const { id } of jobs) {
    const loop = search(id, []);
    if (loop !== null) return loop;
  }
  return null;
}

/** What an order costs: each job's value times the size of everything up to and with it. The lower, the sooner value comes. */
export function costOf(jobs: readonly Job[], order: readonly string[]): number {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  let spent = 0;
  return order.reduce((cost, id) => {
    const { value = 0, size = 0 } = byId.get(id) ?? {};
    spent += size;
    return cost + value * spent;
  }, 0);
}

type Bundle = { readonly id: string; readonly jobs: readonly Job[]; readonly value: number; readonly size: number };

/** The job and everything that it still waits for, the job itself last. */
function bundleOf(job: Job, waiting: ReadonlyMap<string, Job>, seen = new Set<string>()): readonly Job[] {
  if (seen.has(job.id)) return [];
  seen.add(job.id);
  const needed = job.needs.flatMap((id) => {
    const need = waiting.get(id);
    return need === undefined ? [] : bundleOf(need, waiting, seen);
  });
  return [...needed, job];
}

function weigh({ id }: Job, jobs: readonly Job[]): Bundle {
  const sum = (of: (job: Job) => number) => jobs.reduce((total, job) => total + of(job), 0);
  return { id, jobs, value: sum(({ value }) => value), size: sum(({ size }) => size) };
}

function isBetter(one: Bundle, other: Bundle): boolean {
  return one.value * other.size - other.value * one.size > 1e-9;
}

/** A bundle's own order: what its last job waits for, by the same rule, and then that job. */
function inside(jobs: readonly Job[]): readonly string[] {
  const last = jobs.at(-1);
  if (last === undefined) return [];
  const before = bundleOrder(jobs.slice(0, -1));
  return [...(before.ok ? before.value.map(({ id }) => id) : []), last.id];
}
