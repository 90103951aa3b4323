import type { ShownVoice } from "../protection/release";

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

/** Each shape as an SVG path around the point 0, 0. */
export const MARK_OUTLINES: Readonly<Record<MarkShape, string>> = {
  circle: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
  square: "M-5.5 -5.5h11v11h-11z",
  triangle: "M0 -7l7 12.5h-14z",
  diamond: "M0 -7.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z",
  star: "M0 -8l2.2 5.2l5.6 .4l-4.3 3.6l1.4 5.5l-4.9 -3l-4.9 3l1.4 -5.5l-4.3 -3.6l5.6 -.4z",
};
