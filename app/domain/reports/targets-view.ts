import type { Descriptor } from "../edition/edition";
import type { Standing } from "../roadmap/priority";
import { actionsTakingUp, openGapsOf, type RoundGaps } from "../roadmap/round-gaps";
import type { AgreedSet } from "../workshop/agreed-set";
import { dayInWords } from "./figures";
import { levelInWords, outcomeInWords } from "./level-in-words";
import { gapsCount, ROADMAP_WORDS } from "./roadmap-wording";
import { statusOf, weightInWords, type NamedAction } from "./roadmap-view";
import type { ActionStatus } from "../roadmap/action";

/** What is done about a gap: actions, or a decision not to act, or nothing yet. */
export type DoneAbout = {
  readonly actions: readonly (NamedAction & { readonly status: ActionStatus; readonly statusName: string })[];
  /** Said where there are no actions. */
  readonly words: string | null;
};

export type TargetRow = {
  readonly descriptor: string;
  readonly title: string;
  readonly stands: string;
  readonly target: string;
  /** By when, or that no target is set. */
  readonly targetNote: string;
  readonly doing: DoneAbout;
};

export type TargetsView = {
  readonly round: { readonly id: string; readonly title: string };
  readonly sections: readonly { readonly title: string; readonly rows: readonly TargetRow[] }[];
  readonly gaps: number;
  readonly gapsSentence: string;
};

/** Every decided descriptor of a round, section by section; sections without one are left out. */
export function targetsView(gaps: RoundGaps): TargetsView {
  const { edition } = gaps.agreed;
  const open = openGapsOf(gaps).length;
  const sections = edition.sections.map(({ key, title }) => ({
    title,
    rows: gaps.standings.flatMap((standing) => {
      const descriptor = descriptorOf(gaps.agreed, standing);
      return descriptor?.section === key ? [rowOf(gaps, standing, descriptor)] : [];
    }),
  }));
  return {
    round: { id: gaps.agreed.round, title: gaps.agreed.roundTitle },
    sections: sections.filter(({ rows }) => rows.length > 0),
    gaps: open,
    gapsSentence: gapsCount(open),
  };
}

export type GapRow = {
  readonly descriptor: string;
  readonly title: string;
  readonly stands: string;
  readonly target: string;
  readonly weight: string;
};

export type GapsView = { readonly round: { readonly id: string; readonly title: string }; readonly rows: readonly GapRow[] };

/** The gaps of a round with neither an action nor a decision, the weightiest first. */
export function gapsView(gaps: RoundGaps): GapsView {
  const { edition, round, roundTitle } = gaps.agreed;
  return {
    round: { id: round, title: roundTitle },
    rows: openGapsOf(gaps).flatMap((standing) => {
      const descriptor = descriptorOf(gaps.agreed, standing);
      if (descriptor === undefined) return [];
      return {
        descriptor: descriptor.key,
        title: descriptor.title,
        stands: outcomeInWords(edition, descriptor, standing.outcome),
        target: levelInWords(edition, descriptor, standing.target).name,
        weight: weightInWords(standing),
      };
    }),
  };
}

function descriptorOf({ edition }: AgreedSet, { descriptor }: Standing): Descriptor | undefined {
  return edition.descriptors.find(({ key }) => key === descriptor);
}

function rowOf(gaps: RoundGaps, standing: Standing, descriptor: Descriptor): TargetRow {
  const { edition } = gaps.agreed;
  return {
    descriptor: descriptor.key,
    title: descriptor.title,
    stands: outcomeInWords(edition, descriptor, standing.outcome),
    target: levelInWords(edition, descriptor, standing.target).name,
    targetNote: targetNote(standing),
    doing: doneAbout(gaps, standing),
  };
}

function targetNote({ targetIsSet, dueOn, gap }: Standing): string {
  if (!targetIsSet) return gap > 0 ? ROADMAP_WORDS.notSet : "";
  return dueOn === null ? "" : ROADMAP_WORDS.by(dayInWords(dueOn));
}

/** What is done about one gap of a round. */
export function doneAbout({ agreed, actions, decisions }: RoundGaps, { descriptor, gap }: Standing): DoneAbout {
  const taking = actionsTakingUp(agreed, descriptor, actions).map((action) => ({
    ...{ id: action.id, title: action.title },
    ...statusOf(action),
  }));
  if (taking.length > 0) return { actions: taking, words: null };
  const left = decisions.find((decision) => decision.descriptor === descriptor && decision.withdrawnAt === null);
  if (left !== undefined) return { actions: [], words: ROADMAP_WORDS.leftOnPurpose(left.reason) };
  return { actions: [], words: gap > 0 ? ROADMAP_WORDS.nothingYet : ROADMAP_WORDS.noGap };
}
