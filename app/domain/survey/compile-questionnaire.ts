import type { Ask, Descriptor, Edition, Scale } from "../edition/edition";
import { descriptorsAskedIn, type RoundPolicy } from "../rounds/round-policy";
import type { Voice } from "../values/voice";
import type { Question, QuestionLevel, Questionnaire, QuestionnaireSection } from "./questionnaire";

const WORDS_A_MINUTE = 200;

/**
 * The questionnaire of one voice: the sections that the round asks it, each descriptor in the words written for it. Evidence is left
 * out: it is an organisation's own named fact and no part of an answer. The edition is in the language already.
 */
export function compileQuestionnaire(edition: Edition, policy: RoundPolicy, voice: Voice, language: string): Questionnaire {
  const asked = descriptorsAskedIn(edition, policy, voice);
  const sections = edition.sections
    .map(({ key, title, summary }): QuestionnaireSection => {
      const descriptors = asked.filter((descriptor) => descriptor.section === key);
      const questions = descriptors.flatMap((descriptor) => compileQuestion(edition.scale, descriptor, voice));
      return { key, page: "", title, summary, questions };
    })
    .filter((section) => section.questions.length > 0)
    .map((section, index) => ({ ...section, page: String(index + 1) }));
  return {
    edition: edition.key,
    title: edition.title,
    official: edition.official,
    voice,
    language,
    comments: policy.comments,
    sections,
    minutes: readingMinutes(sections),
  };
}

function compileQuestion(scale: Scale, descriptor: Descriptor, voice: Voice): Question[] {
  const ask = descriptor.asks[voice];
  if (ask === null) return [];
  const { key, title, statement } = descriptor;
  const { question: text, help } = ask;
  return [{ key, title, text, isStatement: text === statement, help, levels: compileLevels(scale, ask, voice) }];
}

// A family member reads a level's own sentence alone: the scale's short word would only be one more thing to work out.
function compileLevels(scale: Scale, ask: Ask, voice: Voice): readonly QuestionLevel[] {
  return scale.map(({ value, label }, position) => {
    const wording = ask.levels[position] ?? null;
    const alone = voice === "families" && wording !== null;
    return { value: String(value), label: alone ? null : label, wording };
  });
}

/** Minutes to read every word that is shown, at 200 words a minute, rounded up; 1 at least. */
export function readingMinutes(sections: readonly QuestionnaireSection[]): number {
  const words = sections.reduce((sum, section) => sum + countWords(wordsOfSection(section)), 0);
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

function wordsOfSection({ title, summary, questions }: QuestionnaireSection): string {
  const asked = questions.flatMap(({ title: name, text, isStatement, help, levels }) => [
    isStatement ? name : "",
    text,
    help,
    ...levels.flatMap(({ label, wording }) => [label ?? "", wording ?? ""]),
  ]);
  return [title, summary, ...asked].join(" ");
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
