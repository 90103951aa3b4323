import type { Edition } from "../edition/edition";
import type { Protected } from "../protection/protected";
import type { Release, ShownVoice } from "../protection/release";
import type { Action, ActionStatus } from "../roadmap/action";
import { isFinished } from "../roadmap/action";
import { priorityToVoice, UNKNOWN_IMPORTANCE, type Standing } from "../roadmap/priority";
import { gapsWithNeither, type Roadmap } from "../roadmap/roadmap";
import type { OrderedAction } from "../roadmap/roadmap-order";
import { dayInWords, plainFigure } from "./figures";
import { voiceName } from "./results-wording";
import { cellOf, voicesIn, writtenScale } from "./round-results";
import { shownScore } from "./shown-score";
import {
  ACTION_STATUS_NAMES,
  basisSentence,
  beforeItsNeedsSentence,
  broughtBySentence,
  byHandSentence,
  dueInWords,
  gapsCount,
  movedSentence,
  NOT_WEIGHED,
  NOTHING_STANDS_FOR_IT,
  OPERATOR_WHO,
  overdueSince,
  partsInWords,
  relationInWords,
  securedSentence,
  THIRDS,
  TOP_HIDDEN,
  TOP_NONE,
  topSentence,
  worthAgainstSize,
} from "./roadmap-wording";

export type NamedAction = { readonly id: string; readonly title: string };

/** An unfinished action in its place. */
export type RoadmapRow = NamedAction & {
  readonly place: number;
  /** Null where there are fewer than three actions. */
  readonly third: string | null;
  readonly owner: string;
  readonly lead: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly status: ActionStatus;
  readonly statusName: string;
  readonly worth: string;
  /** One for each descriptor that is weighed. */
  readonly parts: readonly { readonly title: string; readonly words: string }[];
  /** What brings it forward, that it was moved, and what else must be known of its place. */
  readonly notes: readonly string[];
};

export type RoadmapView = {
  /** The round that the weights come from; null while nothing has been agreed. */
  readonly basis: { readonly round: string; readonly sentence: string } | null;
  /** Who changed the order by hand, when and why; null where the rule orders. */
  readonly byHand: string | null;
  readonly rows: readonly RoadmapRow[];
  readonly finished: readonly (NamedAction & { readonly owner: string; readonly status: ActionStatus; readonly statusName: string })[];
  readonly top: readonly {
    readonly voice: ShownVoice;
    readonly name: string;
    readonly action: NamedAction | null;
    readonly why: string;
  }[];
  readonly missing: {
    readonly gaps: number;
    readonly gapsSentence: string;
    readonly undated: readonly (NamedAction & { readonly words: string })[];
    readonly unsecured: readonly (NamedAction & { readonly words: string })[];
  };
};

/** The roadmap's page; `release` is of the round that weighs, and overdue is judged against this day. */
export function roadmapView(roadmap: Roadmap, release: Protected<Release> | null, today: string): RoadmapView {
  const { basis, byHand, order, finished } = roadmap;
  const gaps = basis === null ? 0 : gapsWithNeither(roadmap).length;
  return {
    basis: basis && { round: basis.round, sentence: basisSentence(basis.title) },
    byHand: byHand && byHandSentence(byHand.by ?? OPERATOR_WHO, dayInWords(byHand.at), byHand.reason),
    rows: order.map((ordered) => rowOf(ordered, order.length, basis?.edition ?? null, today)),
    finished: finished.map((action) => ({ ...named(action), owner: action.organisationName, ...statusOf(action) })),
    top: basis === null || release === null ? [] : voicesIn(release).map((voice) => topOf(roadmap, basis.edition, release, voice)),
    missing: {
      gaps,
      gapsSentence: gapsCount(gaps),
      undated: order.filter(({ action }) => action.dueOn === null).map(({ action }) => ({ ...named(action), words: action.noDueReason })),
      unsecured: order.flatMap(({ action }) => {
        const words = securedSentence(action.resources, action.budget);
        return words === null ? [] : [{ ...named(action), words }];
      }),
    },
  };
}

/** Whether an action should have been finished before this day. */
export function isOverdue(action: Pick<Action, "status" | "dueOn">, today: string): boolean {
  return !isFinished(action) && action.dueOn !== null && action.dueOn < today;
}

/** When an action is due, and whether that has passed. */
export function dueOf(action: Action, today: string): { readonly due: string; readonly overdue: boolean } {
  const overdue = isOverdue(action, today);
  return { overdue, due: overdue && action.dueOn !== null ? overdueSince(action.dueOn) : dueInWords(action.dueOn, action.noDueReason) };
}

function named({ id, title }: Action): NamedAction {
  return { id, title };
}

export function statusOf({ status }: Pick<Action, "status">): { readonly status: ActionStatus; readonly statusName: string } {
  return { status, statusName: ACTION_STATUS_NAMES[status] };
}

function rowOf(ordered: OrderedAction, places: number, edition: Edition | null, today: string): RoadmapRow {
  const { action, place, value, parts } = ordered;
  return {
    ...named(action),
    place,
    third: thirdOf(place, places),
    owner: action.organisationName,
    lead: action.lead,
    ...dueOf(action, today),
    ...statusOf(action),
    worth: worthAgainstSize(value, action.size),
    parts: parts.flatMap(({ descriptor, relation, standing }) => {
      if (standing === undefined) return [];
      const related = relationInWords(relation);
      return [
        { title: titleIn(edition, descriptor), words: [weightInWords(standing), related].filter((part) => part !== null).join("; ") },
      ];
    }),
    notes: notesOf(ordered, edition),
  };
}

/** The parts of a priority, as they are multiplied. */
export function weightInWords({ gap, importance, confidence }: Standing): string {
  return partsInWords(gap, importance, confidence, UNKNOWN_IMPORTANCE);
}

/** Which third of the actions a place is in: a rank more exact than that would say too much. */
function thirdOf(place: number, places: number): string | null {
  return places < THIRDS.length ? null : (THIRDS[Math.floor(((place - 1) * THIRDS.length) / places)] ?? null);
}

function notesOf({ place, workedOutPlace, broughtBy, beforeItsNeeds, parts }: OrderedAction, edition: Edition | null): readonly string[] {
  const moved = place !== workedOutPlace;
  return [
    ...(broughtBy === null || moved ? [] : [broughtBySentence(broughtBy.title)]),
    ...(moved ? [movedSentence(workedOutPlace, broughtBy?.title ?? null)] : []),
    ...(beforeItsNeeds.length === 0 ? [] : [beforeItsNeedsSentence(beforeItsNeeds.map(({ title }) => title))]),
    ...(edition !== null && parts.length === 0 ? [NOTHING_STANDS_FOR_IT] : []),
    ...(parts.length > 0 && parts.every(({ standing }) => standing === undefined) ? [NOT_WEIGHED] : []),
  ];
}

function topOf({ order, topByVoice }: Roadmap, edition: Edition, release: Protected<Release>, voice: ShownVoice) {
  const action = topByVoice.find((top) => top.voice === voice)?.action ?? null;
  const parts = order.find((ordered) => ordered.action.id === action?.id)?.parts ?? [];
  const weighed = parts.flatMap(({ standing }) => (standing === undefined ? [] : [standing]));
  const weight = (standing: Standing) => priorityToVoice(release, voice, standing) ?? 0;
  const [most] = weighed.toSorted((a, b) => weight(b) - weight(a));
  const shown = { voice, name: voiceName(voice), action: action && named(action) };
  if (most === undefined) return { ...shown, why: isShown(release, voice) ? TOP_NONE : TOP_HIDDEN };
  const score = shownScore(writtenScale(edition), cellOf(release, voice, most.descriptor));
  const printed = score.state === "full" || score.state === "half" ? score.words : null;
  return { ...shown, why: topSentence(printed, titleIn(edition, most.descriptor), plainFigure(most.target)) };
}

function isShown(release: Protected<Release>, voice: ShownVoice): boolean {
  return Object.values(release.voices[voice]?.descriptors ?? {}).some(({ typical }) => typical !== null);
}

export function titleIn(edition: Edition | null, descriptor: string): string {
  return edition?.descriptors.find(({ key }) => key === descriptor)?.title ?? descriptor;
}
