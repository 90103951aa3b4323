import { descriptorsAskedOf, type Edition, type Scale } from "../edition/edition";
import { positionOf, scaleValues } from "../edition/scale";
import { done, failed, inFileOrder, problemAt, type PlacedProblem, type ProblemCode, type Result } from "../values/problem";
import { isVoice, ORGANISATION_VOICES, VOICES, type Voice } from "../values/voice";
import type { Answer } from "./answer";
import type { AnswersTable } from "./answers-table";
import type { Rating } from "./rating";
import { readAnswersHeader, type AnswersColumns } from "./read-answers-header";

/** What an area adds to the rules of an answers file. */
export type AnswersRules = {
  /** The names that an organisation may have; null where any will do. */
  readonly organisations: ReadonlySet<string> | null;
  /** The longest comment in characters. */
  readonly longestComment: number;
};

/** For answers that are scored and not kept. */
export const ANY_ANSWERS: AnswersRules = { organisations: null, longestComment: Infinity };

/** How many descriptors a person may pick as mattering most. */
export const MOST_PICKS = 3;

const UNANSWERED: Rating = { kind: "unanswered" };
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * The answers in a file, one for each row. The failure is every problem with its place, in file order: a file with
 * one wrong cell gives no answers at all.
 */
export function readAnswersTable(
  table: AnswersTable,
  edition: Edition,
  rules: AnswersRules = ANY_ANSWERS,
): Result<readonly Answer[], readonly PlacedProblem[]> {
  const problems: PlacedProblem[] = [];
  const columns = readAnswersHeader(table, edition, problems);
  if (columns === null) return failed(problems);
  if (table.rows.length < 2) problems.push(problemAt(table.placeOf(0, 0), "answers-no-rows"));

  const reader = new RowReader(table, edition, columns, rules, problems);
  const answers: Answer[] = [];
  for (let row = 1; row < table.rows.length; row++) {
    const answer = reader.read(row);
    if (answer !== null) answers.push(answer);
  }
  return problems.length > 0 ? failed(inFileOrder(problems)) : done(answers);
}

class RowReader {
  readonly #firstLines = new Map<string, number>();
  readonly #keys: ReadonlySet<string>;
  readonly #asked: Readonly<Record<Voice, ReadonlySet<string>>>;
  /** Cells repeat a handful of spellings; each is read once. */
  readonly #spellings = new Map<string, Rating>();

  constructor(
    private readonly table: AnswersTable,
    private readonly edition: Edition,
    private readonly columns: AnswersColumns,
    private readonly rules: AnswersRules,
    private readonly problems: PlacedProblem[],
  ) {
    const asked = (voice: Voice) => new Set(descriptorsAskedOf(edition, voice).map(({ key }) => key));
    this.#keys = new Set(edition.descriptors.map(({ key }) => key));
    this.#asked = {
      leaders: asked("leaders"),
      workforce: asked("workforce"),
      families: asked("families"),
      communities: asked("communities"),
    };
  }

  /** The answer in a row; null, with its problems, where it is none. */
  read(row: number): Answer | null {
    const found = this.table.rows[row]?.length ?? 0;
    const expected = this.columns.count;
    if (found < expected) this.#report(row, 0, "answers-row-short", { found, expected });
    if (found > expected) this.#report(row, expected, "answers-row-long", { found, expected });
    if (found !== expected) return null;

    const line = this.table.placeOf(row, 0).line;
    const response = this.#readResponse(row, line);
    const voice = this.#readVoice(row);
    const organisation = this.#readOrganisation(row);
    const ratings = this.#readRatings(row, voice);
    const comments = this.#readComments(row, voice);
    const matters = this.#readMatters(row, voice);
    if (response === null || voice === null) return null;
    const forOrganisation = ORGANISATION_VOICES.some((candidate) => candidate === voice);
    return { response, voice, organisation: forOrganisation ? organisation : null, ratings, comments, matters, line };
  }

  #readResponse(row: number, line: number): string | null {
    const cell = this.columns.response;
    if (cell === null) return null;
    const response = this.#cell(row, cell);
    if (response === "") {
      this.#report(row, cell, "answers-response-missing");
      return null;
    }
    const firstLine = this.#firstLines.get(response);
    if (firstLine === undefined) this.#firstLines.set(response, line);
    else this.#report(row, cell, "answers-response-repeated", { response, firstLine });
    return response;
  }

  #readVoice(row: number): Voice | null {
    const cell = this.columns.voice;
    if (cell === null) return null;
    const voice = this.#cell(row, cell);
    if (isVoice(voice)) return voice;
    this.#report(row, cell, "answers-voice-unknown", { voice, voices: VOICES.join(", ") });
    return null;
  }

  #readOrganisation(row: number): string | null {
    const cell = this.columns.organisation;
    const organisation = cell === null ? "" : this.#cell(row, cell);
    if (cell === null || organisation === "") return null;
    if (this.rules.organisations !== null && !this.rules.organisations.has(organisation)) {
      this.#report(row, cell, "answers-organisation-unknown", { organisation });
    }
    return organisation;
  }

  #readRatings(row: number, voice: Voice | null): Record<string, Rating> {
    const ratings: Record<string, Rating> = {};
    for (const [descriptor, cell] of this.columns.ratings) {
      const text = this.#cell(row, cell);
      const rating = this.#readRating(text);
      if (rating === null) {
        this.#report(row, cell, "answers-value-off-scale", { value: text, descriptor, scale: scaleValues(this.edition.scale) });
      } else if (voice !== null && this.#asked[voice].has(descriptor)) {
        ratings[descriptor] = rating;
      } else if (voice !== null && rating !== UNANSWERED) {
        this.#report(row, cell, "answers-not-asked", { voice, descriptor });
      }
    }
    return ratings;
  }

  #readRating(text: string): Rating | null {
    if (text === "") return UNANSWERED;
    const known = this.#spellings.get(text);
    if (known !== undefined) return known;
    const rating = readRating(text, this.edition.scale);
    if (rating !== null) this.#spellings.set(text, rating);
    return rating;
  }

  #readComments(row: number, voice: Voice | null): Record<string, string> {
    const comments: Record<string, string> = {};
    for (const [descriptor, cell] of this.columns.comments) {
      const comment = this.#cell(row, cell);
      if (comment === "") continue;
      if (voice !== null && !this.#asked[voice].has(descriptor)) this.#report(row, cell, "answers-not-asked", { voice, descriptor });
      const found = [...comment].length;
      const most = this.rules.longestComment;
      if (found > most) this.#report(row, cell, "answers-comment-too-long", { found, most });
      comments[descriptor] = comment;
    }
    return comments;
  }

  #readMatters(row: number, voice: Voice | null): string[] {
    const cell = this.columns.matters;
    if (cell === null) return [];
    const picks = this.#cell(row, cell)
      .split(/\s+/)
      .filter((pick) => pick !== "");
    const seen = new Set<string>();
    for (const descriptor of picks) {
      if (!this.#keys.has(descriptor)) this.#report(row, cell, "answers-matters-unknown", { descriptor });
      else if (seen.has(descriptor)) this.#report(row, cell, "answers-matters-repeated", { descriptor });
      else if (voice !== null && !this.#asked[voice].has(descriptor)) this.#report(row, cell, "answers-not-asked", { voice, descriptor });
      seen.add(descriptor);
    }
    if (picks.length > MOST_PICKS) this.#report(row, cell, "answers-matters-too-many", { found: picks.length, most: MOST_PICKS });
    return picks;
  }

  #cell(row: number, cell: number): string {
    return (this.table.rows[row]?.[cell] ?? "").trim();
  }

  #report(row: number, cell: number, code: ProblemCode, details: PlacedProblem["details"] = {}): void {
    this.problems.push(problemAt(this.table.placeOf(row, cell), code, details));
  }
}

function readRating(text: string, scale: Scale): Rating | null {
  if (/^dk$/i.test(text)) return { kind: "dont-know" };
  if (/^na$/i.test(text)) return { kind: "not-applicable" };
  const position = NUMBER.test(text) ? positionOf(scale, Number(text)) : null;
  return position === null ? null : { kind: "level", position };
}
