import type { ShownVoice } from "../../domain/protection/release";
import { MARK_OUTLINES, VOICE_LOOKS } from "../../domain/reports/voice-look";

/** A voice's shape around the point 0, 0, for use inside a drawing. */
export function VoiceShape({ voice }: { readonly voice: ShownVoice }) {
  const { colour, shape } = VOICE_LOOKS[voice];
  return <path d={MARK_OUTLINES[shape]} fill={colour} stroke="#ffffff" strokeWidth="1" />;
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
