import { descriptorsAskedOf, type Edition } from "../edition/edition";
import { VOICES, type Voice } from "../values/voice";

/** The sections that a voice can be asked, with how many questions it would get in each. */
export type SectionsToAsk = {
  readonly voice: Voice;
  readonly sections: readonly { readonly key: string; readonly title: string; readonly questions: number }[];
};

/** What each voice can be asked in a round on this edition, in edition order; a voice with nothing to answer is left out. */
export function sectionsToAsk(edition: Edition): readonly SectionsToAsk[] {
  return VOICES.map((voice) => {
    const asked = descriptorsAskedOf(edition, voice);
    const sections = edition.sections.map(({ key, title }) => ({
      ...{ key, title },
      questions: asked.filter(({ section }) => section === key).length,
    }));
    return { voice, sections: sections.filter(({ questions }) => questions > 0) };
  }).filter(({ sections }) => sections.length > 0);
}
