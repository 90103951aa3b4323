import { counterpartsIn, type DescriptorReference } from "../edition/counterpart";
import type { Edition } from "../edition/edition";
import { statusesAfter, type Action, type ActionStatus, type ActionUpdate } from "../roadmap/action";
import { dayInWords } from "./figures";
import {
  ACTION_STATUS_NAMES,
  ACTION_STEPS,
  milestoneWords,
  NOTHING_STANDS_FOR_IT,
  OPERATOR_WHO,
  relationInWords,
  ROADMAP_WORDS,
  SECURED_NAMES,
  SIZE_NAMES,
  stepSentence,
} from "./roadmap-wording";
import { dueOf, statusOf, titleIn, type NamedAction } from "./roadmap-view";

export type ActionView = NamedAction & {
  readonly version: number;
  readonly detail: string;
  readonly owner: string;
  readonly lead: string;
  readonly resources: string;
  readonly budget: string;
  readonly size: string;
  readonly starts: string | null;
  readonly due: string;
  readonly overdue: boolean;
  readonly status: ActionStatus;
  readonly statusName: string;
  /** What it was planned for, and what stands for that in the edition that weighs it now. */
  readonly descriptors: readonly { readonly title: string; readonly note: string | null }[];
  readonly milestones: readonly { readonly title: string; readonly when: string }[];
  readonly needs: readonly (NamedAction & { readonly statusName: string })[];
  readonly neededBy: readonly NamedAction[];
  readonly writtenDown: string;
  /** The newest first. */
  readonly history: readonly { readonly step: string; readonly when: string; readonly note: string }[];
  /** Where it stands, to stay there, and where it may go. */
  readonly steps: readonly { readonly status: ActionStatus; readonly text: string }[];
};

type Known = {
  readonly action: Action;
  readonly history: readonly ActionUpdate[];
  /** The editions that the action's descriptors are of. */
  readonly editions: readonly Edition[];
  /** The edition that weighs actions now; null while nothing has been agreed. */
  readonly weighing: Edition | null;
  /** The area's actions. */
  readonly actions: readonly Action[];
};

/** An action's own page; overdue is judged against this day. */
export function actionView({ action, history, editions, weighing, actions }: Known, today: string): ActionView {
  const { id, title, detail, lead, status } = action;
  return {
    ...{ id, title, detail, lead },
    version: action.version,
    owner: action.organisationName,
    resources: SECURED_NAMES[action.resources],
    budget: SECURED_NAMES[action.budget],
    size: SIZE_NAMES[action.size],
    starts: action.startsOn && dayInWords(action.startsOn),
    ...dueOf(action, today),
    ...statusOf(action),
    descriptors: action.descriptors.map((reference) => descriptorOf(reference, editions, weighing)),
    milestones: action.milestones.map((one) => ({ title: one.title, when: milestoneWords(one.dueOn, one.doneOn) })),
    needs: actions
      .filter((other) => action.needs.includes(other.id))
      .map((other) => ({ id: other.id, title: other.title, statusName: ACTION_STATUS_NAMES[other.status] })),
    neededBy: actions.filter(({ needs }) => needs.includes(id)).map((other) => ({ id: other.id, title: other.title })),
    writtenDown: ROADMAP_WORDS.writtenDown(dayInWords(action.createdAt)),
    history: history.toReversed().map(({ at, by, note, from, to }) => ({
      step: stepSentence(from, to),
      when: `${dayInWords(at)}, ${by ?? OPERATOR_WHO}`,
      note,
    })),
    steps: [
      { status, text: ROADMAP_WORDS.stays(ACTION_STATUS_NAMES[status]) },
      ...statusesAfter(status).map((to) => ({ status: to, text: ACTION_STEPS[to] })),
    ],
  };
}

function descriptorOf(reference: DescriptorReference, editions: readonly Edition[], weighing: Edition | null) {
  const own = editions.find(({ key }) => key === reference.edition);
  const title = titleIn(own ?? null, reference.descriptor);
  if (weighing === null || weighing.key === reference.edition) return { title, note: null };
  const standing = counterpartsIn(weighing, reference).map(({ descriptor, relation }) => {
    const related = relationInWords(relation);
    return `“${titleIn(weighing, descriptor)}”${related === null ? "" : ` (${related})`}`;
  });
  return { title, note: standing.length === 0 ? NOTHING_STANDS_FOR_IT : ROADMAP_WORDS.nowStands(weighing.title, standing.join("; ")) };
}
