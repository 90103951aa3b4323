import type { ShownVoice } from "../../domain/protection/release";
import type { LevelBar } from "../../domain/reports/descriptor-results";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import { VOICE_LOOKS } from "../../domain/reports/voice-look";

type LevelBarsProps = { readonly voice: ShownVoice; readonly caption: string; readonly bars: readonly LevelBar[] };

/** How many gave each level: a table whose rows carry their bars, so that chart and figures are one thing. */
export function LevelBars({ voice, caption, bars }: LevelBarsProps) {
  return (
    <table className="govuk-table results-bars">
      <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header" colSpan={2}>
            {PAGE_WORDS.level}
          </th>
          <th scope="col" className="govuk-table__header govuk-table__header--numeric">
            {PAGE_WORDS.people}
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {bars.map(({ level, label, people, percent, share }) => (
          <tr key={level} className="govuk-table__row">
            <th scope="row" className="govuk-table__header results-bars__level">
              {level} <span className="results-bars__label">{label}</span>
            </th>
            <td className="govuk-table__cell results-bars__bar">
              <svg width="100%" height="18" aria-hidden="true" focusable="false">
                <rect width="100%" height="18" fill="#eef1f1" />
                <rect width={`${100 * share}%`} height="18" fill={VOICE_LOOKS[voice].colour} />
              </svg>
            </td>
            <td className="govuk-table__cell govuk-table__cell--numeric results-bars__people">
              {people} <span className="results-bars__share">({percent})</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
