import type { ActionPlan, ActionStatus } from "../../domain/roadmap/action";

/** Days are counted from the day on which the demonstration is made; negative ones lie in the past. */
type Days = number;

export type DemoTarget = { readonly descriptor: string; readonly level: number; readonly due: Days };

export type DemoNotActing = { readonly descriptor: string; readonly reason: string };

/** One step or note in an action's history. */
export type DemoStep = { readonly on: Days; readonly to: ActionStatus; readonly note: string };

export type DemoAction = Pick<ActionPlan, "title" | "detail" | "lead" | "resources" | "budget" | "size" | "noDueReason"> & {
  readonly descriptors: readonly string[];
  readonly organisation: string;
  readonly begun: Days;
  readonly starts: Days;
  readonly due: Days | null;
  readonly milestones: readonly { readonly title: string; readonly due: Days; readonly done: Days | null }[];
  /** Titles of actions that must be finished first. */
  readonly needs: readonly string[];
  readonly history: readonly DemoStep[];
};

const TARGETS_SET_ON: Days = -326;

const TARGETS: readonly DemoTarget[] = [
  { descriptor: "FA1", level: 3, due: 60 },
  { descriptor: "FA3", level: 3, due: 150 },
  { descriptor: "FA5", level: 3, due: 210 },
  { descriptor: "FA6", level: 3, due: 90 },
  { descriptor: "FA7", level: 3, due: 90 },
  { descriptor: "FA8", level: 3, due: 40 },
  { descriptor: "CO3", level: 3, due: 120 },
  { descriptor: "CO6", level: 3, due: 210 },
  { descriptor: "LD4", level: 3, due: 300 },
  { descriptor: "LD8", level: 2, due: 100 },
  { descriptor: "WF1", level: 4, due: 240 },
  { descriptor: "WF4", level: 3, due: 240 },
];

const NOT_ACTING: readonly DemoNotActing[] = [
  { descriptor: "CO1", reason: "It is good enough for now. Finding out about the places comes first." },
  { descriptor: "CO4", reason: "The grants run until next year. We look again when they end." },
  { descriptor: "LD5", reason: "A new survey of households is out next spring. Until then we would add up old figures." },
  { descriptor: "WF2", reason: "New staff learn it now. It needs time, not another action." },
];

const AGREEMENT = "An agreement that lets health and schools see the shared record";
const FRAMEWORK = "One way of working, written by the council and health together";
const LIST = "One list of local help that families can search";

const ACTIONS: readonly DemoAction[] = [
  {
    title: LIST,
    detail: "Bring the three lists into one, have each entry checked by the group that it is about, and open it to families.",
    descriptors: ["FA1", "CO2"],
    organisation: "Wexcombe Council: early help",
    lead: "Priya Nandal",
    resources: "yes",
    budget: "yes",
    size: 5,
    begun: -320,
    starts: -300,
    due: -60,
    noDueReason: "",
    milestones: [
      { title: "The three lists are one", due: -200, done: -190 },
      { title: "Families try it in two libraries", due: -110, done: -104 },
    ],
    needs: [],
    history: [
      { on: -298, to: "under-way", note: "Two people for two days a week." },
      { on: -190, to: "under-way", note: "412 entries, of which 90 were out of date and are gone." },
      { on: -48, to: "done", note: "Open to everybody. 60 families tried it; what they found hard was put right." },
    ],
  },
  {
    title: "One phone number, answered by a person until seven in the evening",
    detail: "One number on every poster and letter, with somebody who stays on the line until the family has a name and a date.",
    descriptors: ["FA1"],
    organisation: "Wexcombe Council: early help",
    lead: "Tom Ashdown",
    resources: "yes",
    budget: "not-yet",
    size: 3,
    begun: -320,
    starts: -150,
    due: 60,
    noDueReason: "",
    milestones: [{ title: "Evenings are staffed for a trial month", due: -30, done: -26 }],
    needs: [LIST],
    history: [
      { on: -148, to: "under-way", note: "The number works from nine to five." },
      { on: -26, to: "under-way", note: "In the trial month a third of the calls came after five o'clock." },
    ],
  },
  {
    title: AGREEMENT,
    detail: "One agreement for all partners, with a page for families that says who sees what and how to say no.",
    descriptors: ["FA3", "WF6"],
    organisation: "Wex Vale Community Health Trust",
    lead: "Amina Osei",
    resources: "not-yet",
    budget: "yes",
    size: 8,
    begun: -320,
    starts: -280,
    due: -20,
    noDueReason: "",
    milestones: [
      { title: "The first draft is with all partners", due: -180, done: -171 },
      { title: "Every partner has signed", due: -40, done: null },
    ],
    needs: [],
    history: [
      { on: -276, to: "under-way", note: "The council's lawyers have begun." },
      { on: -171, to: "under-way", note: "The draft is out. Eleven partners have answered." },
      { on: -64, to: "blocked", note: "The trust needs its own review, and nobody has been named to do it." },
    ],
  },
  {
    title: "Families keep their own story on one page",
    detail: "A page that the family writes, keeps and hands over when it wants to, tried with twenty families.",
    descriptors: ["FA3", "FA6"],
    organisation: "Kettle On Family Support",
    lead: "Bea Lomax",
    resources: "yes",
    budget: "yes",
    size: 2,
    begun: -318,
    starts: -120,
    due: 30,
    noDueReason: "",
    milestones: [{ title: "Twenty families have tried it", due: 10, done: null }],
    needs: [],
    history: [{ on: -118, to: "under-way", note: "Eight families so far. Five have used it at a first meeting." }],
  },
  {
    title: FRAMEWORK,
    detail: "Agree the few steps that every helper takes with a family, whoever employs them, and write them down in ten pages.",
    descriptors: ["WF1"],
    organisation: "Wexcombe Council: children's social care",
    lead: "Gareth Pell",
    resources: "yes",
    budget: "yes",
    size: 5,
    begun: -316,
    starts: -200,
    due: 120,
    noDueReason: "",
    milestones: [
      { title: "Both services have named their writers", due: -190, done: -188 },
      { title: "A draft is tried by three teams", due: 45, done: null },
    ],
    needs: [],
    history: [{ on: -188, to: "under-way", note: "Six writers, two of them parents." }],
  },
  {
    title: "Time kept free for lead workers in every service",
    detail: "Two hours a week for each lead worker, written into job plans, so that a family does not lose theirs when things are busy.",
    descriptors: ["FA5", "WF3"],
    organisation: "Wexcombe Council: early help",
    lead: "Priya Nandal",
    resources: "no",
    budget: "no",
    size: 5,
    begun: -310,
    starts: 20,
    due: 205,
    noDueReason: "",
    milestones: [],
    needs: [FRAMEWORK],
    history: [],
  },
  {
    title: "Joint training in the subjects that fill first",
    detail: "Two more courses a term, led by pairs from different organisations.",
    descriptors: ["WF4"],
    organisation: "Wexcombe Voluntary Action",
    lead: "Ines Calder",
    resources: "not-yet",
    budget: "not-yet",
    size: 3,
    begun: -310,
    starts: 60,
    due: 235,
    noDueReason: "",
    milestones: [],
    needs: [FRAMEWORK],
    history: [],
  },
  {
    title: "A call to every family three months after help ends",
    detail: "Ask what lasted and what did not, and bring the answers to the board twice a year.",
    descriptors: ["FA8", "LD7"],
    organisation: "Wexcombe Council: early help",
    lead: "Tom Ashdown",
    resources: "yes",
    budget: "yes",
    size: 2,
    begun: -300,
    starts: -90,
    due: 14,
    noDueReason: "",
    milestones: [{ title: "The first hundred calls", due: -10, done: -12 }],
    needs: [],
    history: [{ on: -88, to: "under-way", note: "Four workers make the calls on Thursdays." }],
  },
  {
    title: "Community groups vote on small grants",
    detail: "Half of the seats on the grants panel, with a vote each.",
    descriptors: ["CO3", "CO7"],
    organisation: "Wexcombe Voluntary Action",
    lead: "Ines Calder",
    resources: "yes",
    budget: "yes",
    size: 2,
    begun: -300,
    starts: -240,
    due: -80,
    noDueReason: "",
    milestones: [],
    needs: [],
    history: [
      { on: -238, to: "under-way", note: "" },
      { on: -92, to: "done", note: "The panel has met twice. Six groups have a vote." },
    ],
  },
  {
    title: "Leaders spend a day a term in another service",
    detail: "Each member of the board, each term, with one page on what was learnt.",
    descriptors: ["LD8"],
    organisation: "Wexcombe Council: early help",
    lead: "Maro Tell",
    resources: "yes",
    budget: "yes",
    size: 1,
    begun: -300,
    starts: -210,
    due: 100,
    noDueReason: "",
    milestones: [],
    needs: [],
    history: [{ on: -205, to: "under-way", note: "Nine of fourteen members have been." }],
  },
  {
    title: "Interpreters that any partner can book",
    detail: "One contract for all partners, with families asked which languages are missing.",
    descriptors: ["CO6"],
    organisation: "Ferryside Homes",
    lead: "Ruth Emberson",
    resources: "no",
    budget: "no",
    size: 3,
    begun: -290,
    starts: 90,
    due: null,
    noDueReason: "It waits for the next contract, whose beginning is not known yet.",
    milestones: [],
    needs: [],
    history: [],
  },
  {
    title: "One budget for family support",
    detail: "Bring the money for family support of the council and of health into one budget with one plan.",
    descriptors: ["LD4"],
    organisation: "Wex Vale Community Health Trust",
    lead: "Amina Osei",
    resources: "no",
    budget: "no",
    size: 8,
    begun: -290,
    starts: -200,
    due: 300,
    noDueReason: "",
    milestones: [],
    needs: [],
    history: [{ on: -130, to: "stopped", note: "Both budgets for next year were settled apart. To be taken up again in a year." }],
  },
];

export const WEXCOMBE_ROADMAP = { setOn: TARGETS_SET_ON, targets: TARGETS, notActing: NOT_ACTING, actions: ACTIONS } as const;
