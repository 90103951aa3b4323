/** Every word of the committee paper that is not on the board page as well. */

export const PAPER_WORDS = {
  title: "Early help system: where we are, and what we ask",
  reportTo: "Report to",
  reportFrom: "Report from",
  area: "Area",
  round: "Round",
  results: "Results of",
  printed: "Paper made on",
  snapshot: "Snapshot",
  running: (area: string, round: string) => `${area}: ${round}`,
  foot: (snapshot: string) => `Snapshot ${snapshot}`,
  appendix: (letter: string, title: string) => `Appendix ${letter}: ${title}`,
  summary: "Summary",
  recommendations: "Recommendations",
  recommended: "The committee is recommended to:",
  framework: "Budget and policy framework",
  background: "Background",
  situation: "Current situation",
  roadmap: "Roadmap",
  risk: "Risk management",
  financial: "Financial implications",
  legal: "Legal implications",
  contact: "Contact",
  allScores: "All scores by voice",
  agreedScores: "Agreed scores, with reasons and dissent",
  allActions: "All actions",
  method: "Method and counts",
  together: "Together",
  scale: (lowest: string, highest: string) => `from ${lowest} to ${highest}`,
} as const;

export const PROMPTS = {
  committee: "[Author: name of the committee, and the date of its meeting]",
  from: "[Author: name and role of the officer who reports]",
  framework: "[Author: say which plan, strategy or duty this supports, and in whose budget it stands.]",
  background: "[Author: add what the committee needs to know of the partnership's history, and of earlier decisions.]",
  riskAction: "[Author: what avoids or reduces it]",
  riskRating: "[Author: rating]",
  riskOther: "[Author: add other risks]",
  financial: "[Author: add what the actions cost, where the money comes from, and the finance officer's comments.]",
  legal: "[Author: add the legal officer's comments, or say that there are no legal implications.]",
  contact: "[Author: name, role, telephone and e-mail address of the lead officer]",
} as const;

export const BACKGROUND = {
  round: (area: string, round: string, edition: string, descriptors: number, sections: number) =>
    `In ${round}, ${area} assessed its early help system with the edition “${edition}”: ${descriptors} descriptors in ${sections} ${sections === 1 ? "section" : "sections"}.`,
  voices:
    "People rated them in up to four voices: leaders, the workforce, families and communities. In a workshop the partnership then looks at what each voice said, and agrees a score with a reason. Where no score can be agreed, the range is recorded.",
  answered: "Who answered",
  voice: "Voice",
  people: "People",
} as const;

export const RISKS = {
  caption: "Risks that the roadmap and the scores show",
  risk: "Risk",
  description: "What is known",
  action: "Action to avoid or mitigate the risk",
  rating: "Rating",
  blocked: "Actions are blocked",
  overdue: "Actions are overdue",
  unfunded: "Actions have no resources or budget",
  gaps: "Gaps are left open",
  different: "Voices see things differently",
  other: "Other risks",
  differentText: (count: number, all: number) => `Voices see ${count} of ${all} descriptors differently.`,
} as const;

export const FINANCIAL = {
  secured: (what: "resources" | "budget", yes: number, notYet: number, no: number) =>
    `Of the open actions, ${yes} ${yes === 1 ? "has" : "have"} the ${what} that ${yes === 1 ? "it needs" : "they need"}, ${notYet} not yet, and ${no} ${no === 1 ? "has" : "have"} none.`,
  none: "The roadmap has no open actions, so nothing in this report costs money yet.",
} as const;

export const LEGAL_FACT = (k: number) =>
  `The survey's figures in this report are about groups: none is from fewer than ${k} answers, nor would one give such a figure away.`;

export const SCORES_CAPTION = (section: string) => `Typical score by voice: ${section}`;
export const AGREED_CAPTION = (section: string) => `Agreed scores: ${section}`;
export const AGREED_COLUMNS = {
  descriptor: "Descriptor",
  score: "Score",
  how: "How it was left",
  reason: "Reason",
  dissent: "Who sees it differently",
} as const;
export const EVIDENCE = (evidence: string) => `Evidence: ${evidence}`;
export const DISSENT = (voice: string, said: string) => `${voice}: ${said}`;
export const NO_DISSENT = "Nobody";

export const ACTIONS_CAPTION = {
  open: "Open actions, the first thing first",
  finished: "Finished actions",
  notActing: "Decisions not to act",
};
export const ACTION_COLUMNS = {
  place: "Place",
  action: "Action",
  owner: "Owner and lead",
  starts: "Starts",
  due: "Due",
  status: "Status",
  resources: "Resources",
  budget: "Budget",
  size: "Size",
  reason: "Reason",
  descriptor: "Descriptor",
} as const;
export const WORKS_ON = (titles: string) => `Works on ${titles}`;
export const NO_FINISHED = "No action is finished yet.";
export const NO_START = "Not set";
export const SIZE_NOTE = "Size runs from 1 to 8: 8 is about eight times the work of 1.";
