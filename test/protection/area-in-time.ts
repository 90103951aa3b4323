import type { Edition } from "../../app/domain/edition/edition";
import type { Rating } from "../../app/domain/responses/rating";
import type { Submission } from "../../app/domain/responses/submission";
import { sheetOfRows } from "../../app/domain/tallies/sheet-of-rows";
import { tallyChanges } from "../../app/domain/tallies/tally-changes";
import { sumOfMoves, type TallyRow } from "../../app/domain/tallies/tally-row";
import type { TallySheet } from "../../app/domain/tallies/tally-sheet";
import type { Voice } from "../../app/domain/values/voice";
import type { KnownPeople } from "./attacker";

/** An area whose people answer, change their answers and withdraw them, with tallies kept as the application keeps them. */
export class AreaInTime {
  readonly #edition: Edition;
  readonly #roll: (bound: number) => number;
  /** In a hundred answers, so many are no rating. */
  readonly #silence: number;
  #people: Submission[] = [];
  #rows: readonly TallyRow[] = [];

  constructor(edition: Edition, roll: (bound: number) => number, silence: number) {
    this.#edition = edition;
    this.#roll = roll;
    this.#silence = silence;
  }

  get #levels(): number {
    return this.#edition.scale.length;
  }

  join(voice: Voice, organisation: string | null, times = 1): void {
    for (let person = 0; person < times; person += 1) this.#move(null, this.#answers(voice, organisation));
  }

  /** So many people of a group who all say the same to everything. */
  answer(voice: Voice, organisation: string | null, times: number, rating: Rating): void {
    for (let person = 0; person < times; person += 1) {
      const { ratings, ...rest } = this.#answers(voice, organisation);
      this.#move(null, { ...rest, ratings: new Map([...ratings.keys()].map((key) => [key, rating])) });
    }
  }

  /** So many of a group's people each change some of their answers. */
  edit(organisation: string | null, times: number): void {
    for (const person of this.#some(organisation, times)) {
      const fresh = this.#answers(person.voice, person.organisation);
      const ratings = new Map([...person.ratings].map(([key, rating]) => [key, this.#roll(2) === 0 ? fresh.ratings.get(key)! : rating]));
      this.#move(person, { ...person, ratings });
    }
  }

  withdraw(organisation: string | null, times: number): void {
    for (const person of this.#some(organisation, times)) this.#move(person, null);
  }

  sheet(): TallySheet {
    return sheetOfRows(this.#rows, this.#levels);
  }

  /** Leaders and workforce who named no organisation, counted. */
  withoutOrganisation(): KnownPeople {
    const people = this.#people.filter(
      ({ voice, organisation }) => organisation === null && (voice === "leaders" || voice === "workforce"),
    );
    const cells = this.#edition.descriptors.map(({ key }) => {
      const counts = new Array<number>(this.#levels + 3).fill(0);
      for (const { ratings } of people) {
        const rating = ratings.get(key);
        if (rating !== undefined) counts[columnOf(rating, this.#levels)]! += 1;
      }
      return [key, counts] as const;
    });
    return { responses: people.length, cells: Object.fromEntries(cells) };
  }

  #some(organisation: string | null, times: number): readonly Submission[] {
    return this.#people.filter((person) => person.organisation === organisation).slice(0, times);
  }

  #move(before: Submission | null, after: Submission | null): void {
    if (before !== null) this.#people = this.#people.filter((person) => person !== before);
    if (after !== null) this.#people.push(after);
    this.#rows = sumOfMoves([...this.#rows, ...tallyChanges(before, after)]);
  }

  #answers(voice: Voice, organisation: string | null): Submission {
    const asked = this.#edition.descriptors.filter(({ asks }) => asks[voice] !== null);
    return { voice, organisation, ratings: new Map(asked.map(({ key }) => [key, this.#rating()])), comments: new Map(), matters: [] };
  }

  #rating(): Rating {
    if (this.#roll(100) >= this.#silence) return { kind: "level", position: this.#roll(this.#levels) };
    const kinds = ["dont-know", "dont-know", "not-applicable", "unanswered"] as const;
    return { kind: kinds[this.#roll(kinds.length)]! };
  }
}

function columnOf(rating: Rating, levels: number): number {
  if (rating.kind === "level") return rating.position;
  return levels + ["dont-know", "not-applicable", "unanswered"].indexOf(rating.kind);
}
