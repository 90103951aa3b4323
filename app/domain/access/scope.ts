declare const proof: unique symbol;

/**
 * Proof that somebody may act in one area. Only the access check can make one, and every query on what belongs to
 * an area asks for it, so that a forgotten check does not compile.
 */
export type AreaScope = {
  readonly area: string;
  /** Who acts, for the record of events: a person's id, or the operator. */
  readonly actor: string;
  readonly [proof]: "area";
};

/** The actor that is no person: whoever runs the command line. */
export const OPERATOR = "operator";
