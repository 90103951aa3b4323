import type { Decision, Outcome } from "../../domain/workshop/agreed-score";

/** An invented decision of the workshop on the first round, in the order in which the room took them. */
export type DemoDecision = { readonly descriptor: string; readonly decision: Decision };

/** Who came, on each of the workshop's two days. */
const FIRST_DAY = { leaders: 9, workforce: 11, families: 5, communities: 6 };
const SECOND_DAY = { leaders: 8, workforce: 12, families: 4, communities: 6 };

type Said = Partial<Pick<Decision, "dissent" | "evidence" | "rule" | "changeReason" | "room">>;

function decided(descriptor: string, outcome: Outcome, reason: string, said: Said = {}): DemoDecision {
  const usual = { rule: "met", dissent: {}, evidence: "", changeReason: "", room: FIRST_DAY } as const;
  return { descriptor, decision: { ...usual, outcome, reason, ...said } };
}

const agreed = (descriptor: string, score: number, reason: string, said?: Said) =>
  decided(descriptor, { status: "agreed", score }, reason, said);
const withDifference = (descriptor: string, score: number, reason: string, said: Said) =>
  decided(descriptor, { status: "agreed-with-difference", score }, reason, { rule: "not-met", ...said });
const notAgreed = (descriptor: string, low: number, high: number, reason: string, said: Said) =>
  decided(descriptor, { status: "not-agreed", range: [low, high] }, reason, { rule: "not-met", ...said });

const onFirstDay: readonly DemoDecision[] = [
  withDifference(
    "FA1",
    1,
    "There is a web page and a phone line, but the families in the room had found help by chance. What counts is whether they find it.",
    {
      dissent: { leaders: "The page and the line went live in spring. We would have said 2, and expect to show it next year." },
      evidence: "Call log of the phone line, April to August: 212 calls, 31 of them from families.",
    },
  ),
  notAgreed(
    "FA3",
    1,
    3,
    "Where records are linked, families tell it once; where they are not, they tell it every time. The room could not put one number on both.",
    {
      dissent: {
        families: "It depends on whose door you knock at first. That should not be a matter of luck.",
        leaders: "Five partners share the record now. That is more than a 1.",
      },
      evidence: "List of partners with the shared record: 8 of 18.",
    },
  ),
  agreed("FA2", 2, "Help comes early through schools and the nursery, and late through everybody else."),
  withDifference("CO5", 2, "Neighbours do a great deal. Few services know of it or send people there.", {
    dissent: { communities: "Lunch clubs, lifts and a toy library are more than a 2. Services do not see it, which is their gap." },
  }),
  agreed("FA8", 2, "Cases close with a letter. Nobody rings after three months to ask how it went."),
  agreed("LD4", 2, "Two joint posts and one shared budget line. The rest is still paid for service by service.", {
    evidence: "Budget annex to the partnership agreement.",
  }),
  withDifference("CO3", 2, "Community groups sit on two of the five working groups, without a vote on money.", {
    dissent: { communities: "We are asked when the paper is written. Equal would be earlier." },
  }),
  agreed("FA5", 2, "A lead worker is named in most cases. When they leave, the next one is named late."),
  agreed("FA6", 2, "There is one plan on paper. Half of the families in the room had not been given theirs."),
  withDifference("LD8", 1, "Two visits in a year, and no note of what was learnt.", {
    dissent: { leaders: "Visits were cut short by the winter; three more are booked." },
  }),
  agreed("WF4", 2, "Joint training exists for two subjects out of seven, and fills within a day."),
  agreed("LD6", 3, "The threshold document is agreed and used.", { rule: "met" }),
  agreed("LD6", 2, "The threshold document is agreed; each front door still reads it in its own way.", {
    changeReason: "A 3 was noted by mistake. The room had moved to 2 after the schools spoke.",
  }),
  agreed("CO4", 3, "Small grants with a one-page form, and a worker who helps groups to apply.", {
    evidence: "Grants list: 23 groups in two years.",
  }),
];

const onSecondDay: readonly DemoDecision[] = [
  agreed("LD1", 3, "The board meets every quarter with written duties. It has yet to publish what it decides."),
  agreed("WF7", 2, "Case audits are done by three services together. Families were not part of them."),
  agreed("LD3", 2, "There is a strategy with actions. Fewer than half have a date."),
  agreed("WF5", 2, "Supervision is regular in two services and depends on the manager elsewhere."),
  agreed("LD2", 2, "The one-page picture is drafted. Families have not yet seen it."),
  agreed("CO7", 2, "Residents decided on one fund, in one ward."),
  agreed("WF2", 3, "Induction in every main service covers early help, and managers ask about it.", {
    evidence: "Induction lists of six services.",
  }),
  agreed("LD7", 2, "We count what we do. We seldom ask what came of it."),
  agreed("CO6", 2, "Welcome depends on the place. Interpreters are hard to get outside the council."),
  agreed("CO1", 3, "Every ward has somewhere to go on two days a week or more."),
  agreed("CO2", 2, "There are three lists of what is out there. None is complete."),
  agreed("WF3", 2, "Lead workers say that they have the backing and not the time."),
  agreed("LD5", 2, "We know numbers by ward. We know little of how families live."),
  agreed("FA4", 2, "Most assessments name the whole family. Plans are mostly about one child."),
  agreed("WF6", 3, "Teams around the family meet in each locality every month, with most of the services there."),
  agreed("WF1", 2, "Two ways of working are in use, one in the council and one in health."),
  agreed("FA7", 3, "Families say that they were listened to, in every part of the area.", {
    evidence: "Feedback cards: 146 of 170 said so.",
  }),
].map(({ descriptor, decision }) => ({ descriptor, decision: { ...decision, room: SECOND_DAY } }));

export const WEXCOMBE_WORKSHOP = {
  /** Counted in days from the day on which the round closed. */
  firstDay: { after: 26, decisions: onFirstDay },
  secondDay: { after: 27, decisions: onSecondDay },
  signOff: { after: 40, name: "Maro Tell, chair of the Wexcombe Early Help Board" },
} as const;
