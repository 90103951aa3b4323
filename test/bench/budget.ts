/** What a bench found, beside what it may cost at most. */
export type Finding = {
  readonly what: string;
  readonly figure: string;
  readonly budget: string;
  /** Null where there is nothing to keep to: the figure is for the record. */
  readonly kept: boolean | null;
};

/** One line a finding, in columns. */
export function findingLine({ what, figure, budget, kept }: Finding): string {
  const verdict = kept === null ? "" : kept ? "kept" : "NOT KEPT";
  return `${what.padEnd(80)} ${figure.padStart(18)}   ${budget.padEnd(14)} ${verdict}`.trimEnd();
}

export function atMost(what: string, figure: number, budget: number, unit: string): Finding {
  return { what, figure: `${readable(figure)}${unit}`, budget: `<= ${readable(budget)}${unit}`, kept: figure <= budget };
}

export function atLeast(what: string, figure: number, budget: number, unit: string): Finding {
  return { what, figure: `${readable(figure)}${unit}`, budget: `>= ${readable(budget)}${unit}`, kept: figure >= budget };
}

export function forTheRecord(what: string, figure: number, unit: string): Finding {
  return { what, figure: `${readable(figure)}${unit}`, budget: "", kept: null };
}

export async function milliseconds(run: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The middle of several times: one slow run on a busy machine says little. */
export function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function readable(figure: number): string {
  return figure.toLocaleString("en-GB", { maximumFractionDigits: figure < 100 ? 2 : 0 });
}
