import { BOARD_METHOD } from "./board-method-wording";
import { fewerThan, peopleCount, totalAnswered, voiceName } from "./results-wording";
import { voicesIn, writtenScale, type RoundResults } from "./round-results";

/** How many answered, by voice, as far as it is shown; and in all. */
export function countsInWords({ release }: RoundResults): readonly { readonly name: string; readonly count: string }[] {
  return voicesIn(release).map((voice) => {
    const responses = release.voices[voice]?.responses ?? null;
    return { name: voiceName(voice), count: responses === null ? fewerThan(release.k) : peopleCount(responses) };
  });
}

/** How the figures were made and what they can bear, each a sentence. */
export function methodNote(results: RoundResults): readonly string[] {
  const { release, edition } = results;
  return [
    ...(results.interim ? [BOARD_METHOD.interim] : []),
    BOARD_METHOD.scale(writtenScale(edition), edition.scale[0]?.label ?? "", edition.scale.at(-1)?.label ?? ""),
    BOARD_METHOD.typical,
    release.disclosure === "on" ? BOARD_METHOD.protectedFrom(release.k) : BOARD_METHOD.unprotected,
    BOARD_METHOD.together,
    BOARD_METHOD.differences,
    BOARD_METHOD.agreed,
    BOARD_METHOD.people,
    ...(edition.official ? [] : [BOARD_METHOD.wording]),
    totalAnswered(release.responses),
  ];
}

/** The same for people who read little: what a score is, and whom the figures are about. */
export function methodInShort(): string {
  return [BOARD_METHOD.typical, BOARD_METHOD.agreed, BOARD_METHOD.people].join(" ");
}

/** The method in one line, for the rows of a file. */
export function methodLine({ release }: RoundResults): string {
  return release.disclosure === "on" ? BOARD_METHOD.line(release.k) : BOARD_METHOD.lineUnprotected;
}
