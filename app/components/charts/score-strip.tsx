import type { ShownVoice } from "../../domain/protection/release";
import { VoiceShape } from "./voice-mark";

/** Room at both ends for half a mark, in hundredths of the width. */
const MARGIN = 6;

type ScoreStripProps = {
  readonly voice: ShownVoice;
  readonly levels: readonly { readonly level: string }[];
  /** Where the mark stands from the lowest level (0) to the highest (1); null draws the bare scale. */
  readonly at: number | null;
};

/** A score as a mark on its scale. It stands in a table beside the number, which says the same. */
export function ScoreStrip({ voice, levels, at }: ScoreStripProps) {
  const along = (share: number) => `${MARGIN + share * (100 - 2 * MARGIN)}%`;
  return (
    <svg className="results-strip" width="100%" height="40" aria-hidden="true" focusable="false">
      <line x1={along(0)} x2={along(1)} y1="14" y2="14" stroke="#8a9294" strokeWidth="2" />
      {levels.map(({ level }, position) => {
        const x = along(position / (levels.length - 1));
        return (
          <g key={level}>
            <line x1={x} x2={x} y1="9" y2="19" stroke="#8a9294" strokeWidth="1" />
            <text x={x} y="36" textAnchor="middle" fontSize="13" fill="#484949">
              {level}
            </text>
          </g>
        );
      })}
      {at !== null && (
        <svg x={along(at)} y="14" overflow="visible">
          <VoiceShape voice={voice} />
        </svg>
      )}
    </svg>
  );
}
