declare const proof: unique symbol;

/**
 * Proof that somebody may act in one area. Only the access check can make one, and every query on what belongs to
 * an area asks for it, so that a forgotten check does not compile.
 */
export type AreaScope = {
  readonly area: string;
  /** Who acts, for the record of events: a person's id, or one of the actors that are no person. */
  readonly actor: string;
  readonly [proof]: "area";
};

/** Actors that are no person: whoever runs the command line, work on a timetable, and a respondent without an account. */
export const OPERATOR = "operator";
export const TIMETABLE = "timetable";
export const RESPONDENT = "respondent";
