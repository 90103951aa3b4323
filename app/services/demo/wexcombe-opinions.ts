import type { Voice } from "../../domain/values/voice";

/** Where a voice stands on a descriptor, in levels; a voice that is not asked has no number. */
type Stand = readonly [leaders: number, workforce: number, families: number | null, communities: number | null];

/** What makes one edition's answers look the way they do. */
export type Opinions = {
  readonly stands: Readonly<Record<string, Stand>>;
  /** How far apart people are on a descriptor, in levels, where it is not the usual distance. */
  readonly spread: Readonly<Record<string, number>>;
  /** Workforce descriptors on which people with and without the shared record stand far apart. */
  readonly camps: readonly string[];
  /** So many of a voice could answer at all, as a share; everyone else does not know. */
  readonly fewKnow: readonly { readonly descriptor: string; readonly voice: Voice; readonly people: number | { readonly share: number } }[];
  /** Chance of "don't know", by voice and descriptor, where it is not the voice's usual one. */
  readonly unsure: Readonly<Partial<Record<Voice, Readonly<Record<string, number>>>>>;
  /** How much likelier a descriptor is to be picked as mattering most; 1 where nothing is said. */
  readonly matters: Readonly<Record<Voice, Readonly<Record<string, number>>>>;
};

export const USUAL_SPREAD = 0.85;

export const USUALLY_UNSURE: Readonly<Record<Voice, number>> = { leaders: 0.02, workforce: 0.05, families: 0.05, communities: 0.07 };

const OPINIONS_2022: Opinions = {
  stands: {
    FV1: [3.0, 2.5, 1.6, null],
    FV2: [2.4, 2.0, null, null],
    FV3: [2.2, 1.6, null, null],
    FV4: [3.7, 2.7, 1.2, null],
    FV5: [3.5, 2.4, 1.0, null],
    FV6: [2.8, 2.7, 2.2, null],
    FV7: [3.4, 3.5, 3.4, null],
    FV8: [2.0, 1.6, 0.9, null],
    WF1: [3.2, 2.8, 2.4, null],
    WF2: [3.3, 3.0, null, null],
    WF3: [3.4, 2.9, null, null],
    WF4: [3.1, 2.9, 2.5, null],
    WF5: [3.1, 2.8, null, null],
    WF6: [2.6, 2.5, null, 1.8],
    WF7: [3.1, 1.8, null, null],
    WF8: [2.4, 2.1, 1.7, null],
    CO1: [3.0, 2.6, null, 1.5],
    CO2: [2.4, 2.0, null, 1.3],
    CO3: [2.9, 2.7, 2.6, 2.8],
    CO4: [2.7, 2.2, null, 2.4],
    CO5: [2.2, 2.1, null, 3.3],
    CO6: [2.7, 2.5, 2.1, 2.0],
    CO7: [2.4, 2.1, null, 2.3],
    CO8: [2.6, 2.6, null, 2.6],
    LD1: [3.8, 3.5, null, null],
    LD2: [3.4, 2.6, null, null],
    LD3: [2.3, 1.9, null, null],
    LD4: [2.4, 2.0, null, null],
    LD5: [3.4, 2.0, null, 1.6],
    LD6: [3.2, 2.9, null, 2.3],
    LD7: [2.0, 1.4, null, null],
    DA1: [2.7, 2.4, null, null],
    DA2: [2.5, 2.3, null, null],
    DA3: [2.0, 1.9, null, null],
    DA4: [2.3, 2.0, null, null],
    DA5: [2.4, 2.2, null, null],
    DA6: [2.2, 1.9, null, 1.9],
    DA7: [2.6, 2.2, 1.3, null],
  },
  spread: { FV7: 0.4, LD1: 0.4, LD2: 1.2, DA4: 1.6, CO7: 1.6 },
  camps: ["DA1"],
  fewKnow: [
    { descriptor: "DA6", voice: "communities", people: 3 },
    { descriptor: "DA7", voice: "families", people: { share: 0.22 } },
  ],
  unsure: {
    leaders: { FV8: 0.06, DA3: 0.1 },
    workforce: { FV2: 0.14, FV3: 0.16, LD1: 0.14, LD2: 0.12, LD3: 0.34, LD4: 0.2, LD7: 0.33, DA2: 0.3, DA4: 0.2, DA6: 0.18 },
    families: { CO6: 0.12, FV1: 0.1 },
    communities: { LD5: 0.2, LD6: 0.22, CO8: 0.12 },
  },
  matters: {
    leaders: { LD7: 14, LD3: 9, FV4: 6, DA1: 5, DA5: 4 },
    workforce: { DA1: 14, WF7: 12, FV5: 8, LD3: 4, WF5: 4 },
    families: { FV4: 9, FV5: 8, FV7: 4, CO3: 3 },
    communities: { CO2: 7, CO1: 6, CO6: 3 },
  },
};

const OPINIONS_2020: Opinions = {
  stands: {
    LD1: [3.4, 2.6, null, null],
    LD2: [2.8, 2.3, null, null],
    LD3: [2.7, 2.0, null, null],
    LD4: [2.4, 1.8, null, null],
    LD5: [2.6, 2.0, null, 1.8],
    LD6: [3.1, 2.5, null, 2.0],
    LD7: [2.3, 1.8, null, null],
    LD8: [2.6, 1.5, null, 1.3],
    FA1: [3.2, 2.2, 0.8, null],
    FA2: [2.6, 2.2, 1.5, 1.8],
    FA3: [3.0, 2.0, 0.8, null],
    FA4: [2.7, 2.4, 2.1, null],
    FA5: [2.8, 2.5, 2.2, null],
    FA6: [2.7, 2.2, 1.8, null],
    FA7: [3.3, 3.3, 3.2, null],
    FA8: [2.2, 1.9, 1.5, null],
    CO1: [2.9, 2.7, 2.6, 2.8],
    CO2: [2.2, 1.8, null, 2.1],
    CO3: [2.7, 2.2, null, 1.5],
    CO4: [3.0, 2.8, null, 2.6],
    CO5: [2.2, 2.0, 2.4, 3.1],
    CO6: [2.6, 2.3, 2.0, 1.9],
    CO7: [2.2, 1.8, null, 1.7],
    WF1: [2.3, 1.7, null, null],
    WF2: [2.8, 2.3, null, null],
    WF3: [2.5, 1.9, null, null],
    WF4: [2.6, 2.1, null, 1.6],
    WF5: [2.9, 2.1, null, null],
    WF6: [2.8, 2.5, null, null],
    WF7: [2.2, 1.7, 1.2, null],
  },
  spread: { FA7: 0.4, CO7: 1.4 },
  camps: [],
  fewKnow: [{ descriptor: "WF7", voice: "families", people: { share: 0.2 } }],
  unsure: {
    workforce: { LD1: 0.16, LD3: 0.2, LD4: 0.34, LD7: 0.22, WF7: 0.14 },
    families: { CO6: 0.12 },
    communities: { LD5: 0.2, LD6: 0.24, LD8: 0.18 },
  },
  matters: {
    leaders: { LD4: 9, FA1: 6, FA2: 6, LD3: 4 },
    workforce: { WF5: 10, FA3: 8, WF3: 7, LD4: 4 },
    families: { FA1: 8, FA3: 7, FA2: 5 },
    communities: { CO4: 6, CO3: 6, CO6: 3 },
  },
};

/** By edition key; an edition that nothing is known about draws from the middle of its scale. */
export const WEXCOMBE_OPINIONS: Readonly<Record<string, Opinions>> = {
  "early-help-2020": OPINIONS_2020,
  "early-help-2022": OPINIONS_2022,
};
