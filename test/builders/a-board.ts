import type { BoardSources } from "../../app/domain/reports/board-sources";
import type { RoundResults } from "../../app/domain/reports/round-results";
import type { Action } from "../../app/domain/roadmap/action";
import { buildRoadmap } from "../../app/domain/roadmap/build-roadmap";
import type { DecisionNotToAct } from "../../app/domain/roadmap/target";
import type { AgreedScore } from "../../app/domain/workshop/agreed-score";
import type { AgreedSet } from "../../app/domain/workshop/agreed-set";
import { anAgreedSet } from "./an-agreed-set";
import { exampleResults } from "./example-results";

type BoardWishes = {
  readonly results?: RoundResults;
  readonly scores?: Readonly<Record<string, Partial<AgreedScore>>>;
  readonly signedOff?: boolean;
  readonly last?: AgreedSet | null;
  readonly actions?: readonly Partial<Action>[];
  readonly notActing?: readonly DecisionNotToAct[];
  readonly today?: string;
};

/** An action of the small edition's A1, planned with everything that it needs; ids count from "action-1". */
export function anAction(place: number, wishes: Partial<Action> = {}): Action {
  return {
    id: `action-${place}`,
    title: `Action ${place}`,
    detail: "",
    descriptors: [{ edition: "small-2026", descriptor: "A1" }],
    organisation: "council",
    organisationName: "The council",
    lead: "Sam Lead",
    resources: "yes",
    budget: "yes",
    size: 3,
    startsOn: null,
    dueOn: "2027-03-31",
    noDueReason: "",
    milestones: [],
    needs: [],
    round: "round-1",
    status: "planned",
    version: 1,
    createdAt: "2026-11-20T10:00:00.000Z",
    ...wishes,
  };
}

/** What a board reads of the example's round; without wishes nothing has been agreed and nothing is being done. */
export function aBoard(wishes: BoardWishes = {}): BoardSources {
  const { results = exampleResults(), scores = {}, signedOff = false, last = null, actions = [], notActing = [] } = wishes;
  const { edition, release } = results;
  const standing = { number: 1, kind: "signed-off", name: "The board", reason: "", versions: {}, recordedBy: null } as const;
  const signOff = signedOff ? { ...standing, recordedAt: "2026-11-24T10:00:00.000Z" } : null;
  const agreed = anAgreedSet({ edition, scores, signOff, roundTitle: results.roundTitle });
  const weighing = Object.keys(scores).length === 0 ? null : { agreed, release, targets: [], notActing };
  const made = actions.map((own, place) => anAction(place + 1, own));
  const roadmap = buildRoadmap(weighing, made, null);
  if (!roadmap.ok) throw new Error("The actions need each other");
  return { results, agreed, last, roadmap: roadmap.value, today: wishes.today ?? "2026-11-27" };
}

/** A board with something in every part: decided, undecided and not agreed, with actions of every kind. */
export function aFullBoard(): BoardSources {
  return aBoard({
    scores: {
      A1: {
        outcome: { status: "agreed-with-difference", score: 4 },
        dissent: { families: "We hear nothing back." },
        evidence: "An audit of 40 plans",
      },
      A2: { outcome: { status: "not-agreed", range: [1, 4] }, rule: "not-met", reason: "Two camps stayed two camps." },
      B1: { outcome: { status: "agreed", score: 1 } },
    },
    last: anAgreedSet({
      round: "round-0",
      roundTitle: "Autumn 2025",
      scores: { A1: { outcome: { status: "agreed", score: 2 } }, B1: { outcome: { status: "agreed", score: 1 } } },
    }),
    actions: [
      { title: "One page", resources: "no", dueOn: "2026-06-30", status: "under-way" },
      { title: "Ask parents", status: "blocked", budget: "not-yet", needs: ["action-1"], size: 5 },
      { title: "Map groups", dueOn: null, noDueReason: "It goes on for good", startsOn: "2026-09-01", size: 1 },
      { title: "Meet weekly", status: "done", round: "round-0", createdAt: "2026-01-05T10:00:00.000Z" },
      { title: "A new form", status: "stopped", round: "round-0", createdAt: "2026-01-06T10:00:00.000Z" },
    ],
    notActing: [{ descriptor: "B1", reason: "The county decides first.", decidedBy: null, decidedAt: "2026-11-25T10:00:00.000Z" }],
  });
}
