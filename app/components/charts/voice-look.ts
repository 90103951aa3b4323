import type { ShownVoice } from "../../domain/protection/release";

export type MarkShape = "circle" | "square" | "triangle" | "diamond" | "star";

/** How a voice is told apart: by shape and dash as well as by colour. Each colour has a contrast of 4.5 or more on white. */
export type VoiceLook = { readonly colour: string; readonly shape: MarkShape; readonly dash: readonly number[] };

export const VOICE_LOOKS: Readonly<Record<ShownVoice, VoiceLook>> = {
  leaders: { colour: "#1d4f91", shape: "circle", dash: [] },
  workforce: { colour: "#b04a00", shape: "square", dash: [10, 4] },
  families: { colour: "#7a1f6b", shape: "triangle", dash: [3, 3] },
  communities: { colour: "#00704f", shape: "diamond", dash: [12, 4, 2, 4] },
  "families-and-communities": { colour: "#5b3a9e", shape: "star", dash: [6, 3, 2, 3] },
};
