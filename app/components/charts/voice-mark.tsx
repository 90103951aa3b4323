import type { ShownVoice } from "../../domain/protection/release";
import { VOICE_LOOKS, type MarkShape } from "./voice-look";

const OUTLINES: Readonly<Record<MarkShape, string>> = {
  circle: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
  square: "M-5.5 -5.5h11v11h-11z",
  triangle: "M0 -7l7 12.5h-14z",
  diamond: "M0 -7.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z",
  star: "M0 -8l2.2 5.2l5.6 .4l-4.3 3.6l1.4 5.5l-4.9 -3l-4.9 3l1.4 -5.5l-4.3 -3.6l5.6 -.4z",
};

/** A voice's shape around the point 0, 0, for use inside a drawing. */
export function VoiceShape({ voice }: { readonly voice: ShownVoice }) {
  const { colour, shape } = VOICE_LOOKS[voice];
  return <path d={OUTLINES[shape]} fill={colour} stroke="#ffffff" strokeWidth="1" />;
}

/** A voice's shape beside its name, which says the same. */
export function VoiceMark({ voice }: { readonly voice: ShownVoice }) {
  return (
    <svg className="results-mark" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <VoiceShape voice={voice} />
    </svg>
  );
}

/** A voice by its shape and its name. */
export function VoiceName({ voice, name }: { readonly voice: ShownVoice; readonly name: string }) {
  return (
    <span className="results-voice-name">
      <VoiceMark voice={voice} /> {name}
    </span>
  );
}

/** A voice's line as a chart draws it. */
export function VoiceLine({ voice }: { readonly voice: ShownVoice }) {
  const { colour, dash } = VOICE_LOOKS[voice];
  return (
    <svg className="results-mark" width="48" height="18" viewBox="-24 -9 48 18" aria-hidden="true" focusable="false">
      <line x1="-24" y1="0" x2="24" y2="0" stroke={colour} strokeWidth="2.5" strokeDasharray={dash.join(" ") || undefined} />
      <VoiceShape voice={voice} />
    </svg>
  );
}
