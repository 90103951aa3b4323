import type { RoughCount } from "../../domain/protection/rough-count";
import { listInWords, startingSentence } from "../../domain/reports/figures";
import { voiceInText, voiceName } from "../../domain/reports/results-wording";
import type { RoundStatus } from "../../domain/rounds/round";
import { VOICES, type Voice } from "../../domain/values/voice";
import type { TagColour } from "../govuk/tag";

export const STATUS_WORDS: Readonly<Record<RoundStatus, { readonly text: string; readonly colour: TagColour }>> = {
  draft: { text: "Not open yet", colour: "grey" },
  open: { text: "Open", colour: "green" },
  closed: { text: "Closed", colour: "yellow" },
  published: { text: "Published", colour: "blue" },
};

const MOST_NAMED = 3;

/** What has just been done, by the word in the address that says so. */
const DONE_WORDS = new Map([
  ["made", "The round is made. Nobody can answer yet."],
  ["opened", "The round is open."],
  ["closed", "The round is closed."],
  ["published", "The results are published."],
  ["interim", "An interim snapshot is taken."],
  ["links", "The links are made."],
  ["no-links", "Every group has a link already."],
  ["stopped", "The link is stopped."],
  ["set-aside", "What the link collected is set aside."],
  ["added", "The organisation is added."],
  ["renamed", "The organisation is renamed."],
  ["area", "The area is added."],
  ["help", "The contact is saved."],
]);

export function doneText(word: string | null): string | undefined {
  return word === null ? undefined : DONE_WORDS.get(word);
}

export function roughCountText(count: RoughCount | undefined): string {
  if (count === undefined || count === 0) return "None yet";
  return count === "few" ? "Fewer than 5" : `${count} or more`;
}

/** The people that a link is for. */
export function groupName({ voice, organisation }: { readonly voice: Voice; readonly organisation: string | null }): string {
  return organisation === null ? voiceName(voice) : `${voiceName(voice)}, ${organisation}`;
}

/** Groups in one sentence; organisations are counted where there are many. */
export function groupsInText(groups: readonly { readonly voice: Voice; readonly organisation: string | null }[]): string {
  const texts = VOICES.flatMap((voice) => {
    const organisations = groups.filter((group) => group.voice === voice).map(({ organisation }) => organisation);
    if (organisations.length === 0) return [];
    const named = organisations.filter((organisation) => organisation !== null);
    if (named.length === 0) return [voiceInText(voice)];
    return [`${voiceInText(voice)} of ${named.length > MOST_NAMED ? `${named.length} organisations` : listInWords(named)}`];
  });
  return startingSentence(texts.join("; "));
}

/** A message that can be sent with a link as it is. */
export function invitationText(area: string, voice: Voice, address: string): string {
  const opening =
    voice === "families"
      ? `How well does help for families work in ${area}? Please tell us how it is for you.`
      : `How well does help for families work in ${area}? We are asking ${voiceInText(voice)}.`;
  return `${opening} You need no account, and you can stop and come back. Your answers are confidential: your name is not kept with them.\n\n${address}`;
}
