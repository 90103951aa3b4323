import type { DescriptorResults, VoiceOnDescriptor } from "../../domain/reports/descriptor-results";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import { LevelBars } from "../charts/level-bars";
import { VoiceName } from "../charts/voice-mark";

/** Each sentence on its own. */
export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** The levels with what each means. */
export function Levels({ levels }: Pick<DescriptorResults, "levels">) {
  return (
    <dl className="results-levels">
      {levels.map(({ level, label, wording }) => (
        <div key={level} className="results-levels__level">
          <dt>
            {level} {label}
          </dt>
          {wording !== null && <dd>{wording}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** What one voice said: in sentences, and as bars where they are shown. */
export function VoicePart({ voice: { voice, name, sentences, bars, question } }: { readonly voice: VoiceOnDescriptor }) {
  return (
    <section className="results-voice">
      <h3 className="govuk-heading-s">
        <VoiceName voice={voice} name={name} />
      </h3>
      {question !== null && (
        <p className="govuk-body-s results-quiet">
          {PAGE_WORDS.asked}: “{question}”
        </p>
      )}
      <p className="govuk-body">{sentences.join(" ")}</p>
      {bars.length > 0 && <LevelBars voice={voice} caption={PAGE_WORDS.distribution(name)} bars={bars} />}
    </section>
  );
}
