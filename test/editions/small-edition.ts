/** A whole small edition, one fact a line, for tests that change a line of it. */
export const SMALL_EDITION = `key: small
title: A small edition
scale:
  - { value: 0, label: None }
  - { value: 1, label: Some }
  - { value: 2, label: All }
sections:
  - key: A
    title: First
    descriptors:
      - key: A1
        title: One
        statement: One is good.
        levels: { 0: none, 1: some, 2: all }
        evidence: [a list]
        steps: { 1: [begin], 2: [go on] }
        asks:
          families: false
          communities: { question: Is one good?, levels: { 0: no one, 2: every one } }
      - key: A2
        title: Two
        statement: Two is good.
crosswalk:
  - { from: older/X1, to: A1, relation: equal }
`;

/** The small edition with one of its texts replaced. */
export function smallEditionWith(before: string, after: string): string {
  if (!SMALL_EDITION.includes(before)) throw new Error(`The small edition has no "${before}"`);
  return SMALL_EDITION.replace(before, after);
}
