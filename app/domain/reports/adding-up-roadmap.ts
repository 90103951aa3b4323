import { bundleOrder, type Job } from "../roadmap/bundle-order";
import { gapTo, priorityOf } from "../roadmap/priority";
import { ADDING_UP_WORDS } from "./adding-up-wording";
import { plainFigure } from "./figures";

/** An invented action in the example. */
export type ExampleAction = {
  readonly place: number;
  readonly title: string;
  readonly worth: string;
  readonly size: string;
  readonly needs: string;
};

/** How the order of a roadmap is made, by an invented one that the same code puts in order. */
export type AddingUpRoadmap = {
  /** The sum of one gap's weight. */
  readonly weight: string;
  /** The actions in their order. */
  readonly actions: readonly ExampleAction[];
  readonly sentences: readonly string[];
};

const { data, page, training, policy } = ADDING_UP_WORDS.roadmap.actions;

const JOBS: readonly Job[] = [
  { id: data, value: 2, size: 3, needs: [] },
  { id: page, value: 20, size: 2, needs: [data] },
  { id: training, value: 6, size: 2, needs: [] },
  { id: policy, value: 4, size: 2, needs: [] },
];

const GAP = { target: 4, current: 2, importance: 4, confidence: 0.8 } as const;

export function addingUpRoadmap(): AddingUpRoadmap {
  const words = ADDING_UP_WORDS.roadmap;
  const ordered = bundleOrder(JOBS);
  if (!ordered.ok) throw new Error(`The example's actions need each other: ${ordered.problem.join(", ")}`);
  const gap = gapTo(GAP.target, GAP.current);
  const [first] = ordered.value;
  const ofItsOwn = JOBS.find(({ id }) => id === first?.id);
  return {
    weight: words.weight({ ...GAP, gap, product: plainFigure(priorityOf({ ...GAP, gap })) }),
    actions: ordered.value.flatMap(({ id }, at) => {
      const job = JOBS.find((one) => one.id === id);
      if (job === undefined) return [];
      return { place: at + 1, title: id, worth: plainFigure(job.value), size: String(job.size), needs: job.needs.join(", ") };
    }),
    sentences:
      first === undefined || ofItsOwn === undefined
        ? []
        : [
            words.alone({ title: first.id, worth: ofItsOwn.value, size: ofItsOwn.size }),
            words.bundle({ title: first.broughtBy, ...first.bundle, each: plainFigure(first.bundle.value / first.bundle.size, 1) }),
          ],
  };
}
