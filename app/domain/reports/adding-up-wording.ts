import type { ShownVoice } from "../protection/release";
import { plainFigure } from "./figures";
import { voiceInText, voiceName } from "./results-wording";

/** Every word on the page that explains how results are made. */

export const EXAMPLE_WORDS = { edition: "An invented example" } as const;

export const ADDING_UP_WORDS = {
  title: "How we add things up",
  lead: "This page shows how answers become the figures in our results. Every figure in the example is worked out by the same program that works out the real results.",
  typical: {
    title: "The typical score",
    intro: [
      "People rate each descriptor on a scale, such as 0 to 5. “Don't know”, “does not apply” and no answer are counted beside the scale. They never count as 0.",
      "The typical score is the middle of the answers. Half of the answers lie below it and half above. One very high or very low answer hardly moves it.",
      "Say that an invented area asked its four voices one question, and that this many people chose each level:",
    ],
    caption: "How many people chose each level, and the typical score",
    steps: (voice: ShownVoice) => `Here is the sum for ${voiceInText(voice)}:`,
  },
  closeness: {
    title: "How close people were",
    text: "We count how far each answer lies from the middle answer, in levels, and take the average. Up to half a level is “very close”, up to one level “fairly close”, more is “spread out”. If a third or more chose each end of the scale and fewer chose the middle, we say “two camps” instead of giving a score. With fewer than 10 answers we do not say.",
  },
  differences: {
    title: "Where voices differ",
    text: [
      "We compare the voices two at a time. We say that two voices see something differently only if the difference is large and would hardly ever come about by chance, allowing for how many comparisons we make.",
      "If a difference is large but could be chance, we say so and list it as worth asking about. If we say nothing, that does not mean that the voices agree: in small groups even a large difference may not show.",
    ],
    example: "In the example:",
  },
  together: {
    title: "All voices together",
    text: "Each voice counts once, whatever its size, so that a small group is not drowned by a large one. We take the plain average of the scores that are shown. There is never one score for everything: it would hide what matters.",
  },
  tiers: {
    title: "What is shown for groups of different sizes",
    caption: "What is shown, by how many people gave a level",
    people: "People who gave a level",
    shown: "What is shown",
  },
  hidden: {
    title: "Why some figures are not shown",
    text: [
      "In a small group, a figure could tell what one person said. So nothing is shown of fewer than {k} answers.",
      "Sometimes that is not enough. If everything but one small group were shown, you could take the rest from the total and find out what was hidden. Then a second figure is hidden too, although its own group is large enough. We never say which of the two reasons applies, because saying so would itself give something away.",
      "The same happens to every page, file, chart and order of a list. Those who run the assessment see no more than this. Only people who type in paper forms, or bring in a file of answers, see the answers on those sheets.",
      "If ten or more people, and three quarters of those who answered, did not know, we say “most did not know”, without figures.",
    ],
    example: "Say that the invented area asked something that few families and communities could answer:",
    caption: "The same voices, with few answers from some",
  },
  roadmap: {
    title: "How the roadmap's order is made",
    text: [
      "A workshop agrees where each descriptor stands, and the partnership sets a target. What lies between the two is the gap.",
      "A gap weighs more the more it matters to people, and less where we are less sure of it. So we multiply three numbers: the gap in levels, the importance from 1 to 5, and the confidence.",
      "The importance comes from what each voice picked as mattering most; each voice counts once. Where no voice's picks can be shown, we take 3, the middle. The confidence is 1 where every voice is in agreement with itself, 0.8 where that is nearly so, and 0.5 where a voice is in two camps, too few answered, or the room did not agree.",
    ],
    weight: (sum: {
      readonly current: number;
      readonly target: number;
      readonly gap: number;
      readonly importance: number;
      readonly confidence: number;
      readonly product: string;
    }) =>
      `A descriptor stands at ${sum.current} and is to come to ${sum.target}: gap ${sum.gap} × importance ${sum.importance} × confidence ${sum.confidence} = ${sum.product}.`,
    order:
      "An action is worth what the gaps that it takes up weigh, added together. We put first what is worth most for its size. But an action that others need comes as early as the best of those deserves: we weigh each action together with everything that it needs.",
    example: "Say that an invented partnership has four actions:",
    caption: "Four invented actions in their worked-out order",
    columns: { action: "Action", worth: "Worth", size: "Size", needs: "Needs first" },
    actions: {
      data: "Sign a data sharing agreement",
      page: "Show waiting times on one page",
      training: "Train people together",
      policy: "Write the policy down",
    },
    nothing: "Nothing",
    alone: ({ title, worth, size }: { readonly title: string; readonly worth: number; readonly size: number }) =>
      `“${title}” is worth only ${worth} for a size of ${size}. By itself it would come last.`,
    bundle: (sum: { readonly title: string; readonly value: number; readonly size: number; readonly each: string }) =>
      `But “${sum.title}” needs it. The two together are worth ${sum.value} for a size of ${sum.size}, which is ${sum.each} for each size step: more than any other. So both come first.`,
    byHand:
      "People can change the order, with a reason that is shown. The worked-out place stays beside it. These numbers are judgements multiplied, so we speak of the top third, and not of exact ranks.",
  },
  rounds: {
    title: "From one round to the next",
    text: "Each round different people answer. A change between two rounds can come from the people as well as from the help. We do not follow anybody from round to round, and we never say that a change is certain.",
  },
  choosing: {
    title: "Who answers",
    text: "People choose whether to answer. The results tell what those who answered think. They are there to start conversations, not to rank anybody.",
  },
  voice: "Voice",
  level: (value: number) => `Said ${plainFigure(value)}`,
  people: "People",
  score: "Typical score",
} as const;

/** The middle of the answers, step by step. */
export const medianSteps = (sum: {
  readonly voice: ShownVoice;
  readonly n: number;
  readonly half: number;
  readonly below: number;
  readonly level: number;
  readonly inLevel: number;
  readonly exact: number;
  readonly printed: string;
}): readonly string[] => {
  const into = sum.half - sum.below;
  const start = sum.level - 0.5;
  return [
    `${voiceName(sum.voice)}: ${sum.n} people gave a level. Line them up from the lowest answer to the highest and go half-way along: ${plainFigure(sum.half)} people.`,
    `${sum.below} people chose a level below ${plainFigure(sum.level)}. The ${sum.inLevel} who chose ${plainFigure(sum.level)} take us past half-way.`,
    `So half-way lies ${plainFigure(into)} of ${sum.inLevel} people into level ${plainFigure(sum.level)}. We let that level reach from ${plainFigure(start)} to ${plainFigure(start + 1)}.`,
    `The typical score is ${plainFigure(start)} + ${plainFigure(into)} ÷ ${sum.inLevel} = ${sum.exact.toFixed(2)}, which we show as ${sum.printed}.`,
  ];
};

export const averageSum = (scores: readonly string[], average: string): string =>
  `(${scores.join(" + ")}) ÷ ${scores.length} = ${average}.`;

export const tierRows = (k: number, full: number): readonly { readonly people: string; readonly shown: string }[] => [
  { people: `1 to ${k - 1}`, shown: `Nothing, and it is not in any total. We say “fewer than ${k}”.` },
  {
    people: `${k} to ${full - 1}, or (nearly) everyone on one level`,
    shown: "How many answered, and the typical score to the nearest half.",
  },
  { people: `${full} or more`, shown: "The typical score to one decimal, how many chose each level, and how close people were." },
];
