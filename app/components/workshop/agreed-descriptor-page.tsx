import type { AgreedDescriptor } from "../../domain/reports/agreed-descriptor";
import { AGREED_WORDS } from "../../domain/reports/agreed-wording";
import type { VoiceOnDescriptor } from "../../domain/reports/descriptor-results";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { TypedDecision } from "../../domain/workshop/read-decision";
import type { AgreedPaths } from "../../http/agreed-paths";
import { LevelBars } from "../charts/level-bars";
import { VoiceName } from "../charts/voice-mark";
import { Details } from "../govuk/details";
import { InsetText } from "../govuk/inset-text";
import { NotificationBanner } from "../govuk/notification-banner";
import { Pagination } from "../govuk/pagination";
import { LevelMeanings } from "../results/level-meanings";
import type { FieldProblem } from "../rounds/staff-page";
import { AgreedPage, type AgreedProps } from "./agreed-page";
import { DecisionForm } from "./decision-form";
import { DecisionSummary, LastDecision } from "./decision-summary";

type AgreedDescriptorProps = AgreedProps & {
  readonly page: AgreedDescriptor;
  /** What was sent and could not be recorded. */
  readonly sent?: SentDecision | undefined;
};

type SentDecision = { readonly typed: TypedDecision; readonly seen: number; readonly problems: readonly FieldProblem[] };

/** One descriptor in front of the room: what it means, what the survey found, what was agreed, and the decision. */
export function AgreedDescriptorPage({ page, sent, frame, paths, done }: AgreedDescriptorProps) {
  const { results, agreed } = page;
  return (
    <AgreedPage {...{ frame, paths, done }} heading={results.heading} title={results.title} problems={sent?.problems} below>
      {sent !== undefined && sent.seen < page.version && <StaleBanner since={page.since} />}
      <p className="govuk-body-l workshop-statement">{results.statement}</p>
      <p className="govuk-body results-quiet">
        {results.section} · {results.descriptor} · {PAGE_WORDS.agendaPlace(results.place, results.places)} · {page.progress} ·{" "}
        <a className="govuk-link" href="#decision">
          {AGREED_WORDS.toDecision}
        </a>
      </p>

      <h2 className="govuk-heading-m">{PAGE_WORDS.levels}</h2>
      <div className="workshop-meanings">
        <LevelMeanings levels={results.levels} />
      </div>

      <Survey page={page} />

      {page.last !== null && (
        <>
          <h2 className="govuk-heading-m">{AGREED_WORDS.lastTime(page.last.round)}</h2>
          {page.last.agreed.map((last) => (
            <InsetText key={`${last.level} ${last.notes.join(" ")}`}>
              <LastDecision last={last} />
            </InsetText>
          ))}
        </>
      )}

      <section id="decision" className="workshop-room-decides" aria-labelledby="decision-heading">
        <h2 className="govuk-heading-l" id="decision-heading">
          {agreed === null ? AGREED_WORDS.decision : AGREED_WORDS.whatWasAgreed}
        </h2>
        {agreed !== null && <DecisionSummary agreed={agreed} above={page.above} />}
        {page.older.length > 0 && (
          <Details summary={AGREED_WORDS.olderVersions(page.older.length)}>
            {page.older.map((older) => (
              <DecisionSummary key={older.version} agreed={older} />
            ))}
          </Details>
        )}
        <Decide {...{ page, sent, paths }} />
      </section>
      <Neighbours page={page} paths={paths} />
    </AgreedPage>
  );
}

function StaleBanner({ since }: { readonly since: string }) {
  return (
    <NotificationBanner title={AGREED_WORDS.staleTitle} text={since}>
      <p className="govuk-body">
        {AGREED_WORDS.staleAdvice}{" "}
        <a className="govuk-notification-banner__link" href="#decision">
          {AGREED_WORDS.seeVersion}
        </a>
      </p>
    </NotificationBanner>
  );
}

function Survey({ page: { results } }: Pick<AgreedDescriptorProps, "page">) {
  return (
    <>
      <h2 className="govuk-heading-m">{PAGE_WORDS.eachVoice}</h2>
      <div className="results-voices">
        {results.voices.map((voice) => (
          <VoiceInRoom key={voice.voice} voice={voice} />
        ))}
      </div>
      <p className="govuk-body">{results.together.join(" ")}</p>
      {results.differences.length > 0 && (
        <ul className="results-sentences">
          {results.differences.map(({ voices, headline, details }) => (
            <li key={voices.join(" ")}>
              <strong>{headline}</strong> {details.join(" ")}
            </li>
          ))}
        </ul>
      )}
      <h2 className="govuk-heading-m">{PAGE_WORDS.importance}</h2>
      <p className="govuk-body results-answer">{results.matters.length === 0 ? PAGE_WORDS.importanceNone : results.matters.join(" ")}</p>
    </>
  );
}

/** A voice's score, large, with how its answers lie; the sentences say the same in small. */
function VoiceInRoom({ voice: { voice, name, score, sentences, bars, question } }: { readonly voice: VoiceOnDescriptor }) {
  return (
    <section className="results-voice">
      <h3 className="govuk-heading-m workshop-voice">
        <VoiceName voice={voice} name={name} /> <span className="workshop-voice__score">{score.words}</span>
      </h3>
      {question !== null && (
        <p className="govuk-body-s results-quiet">
          {PAGE_WORDS.asked}: “{question}”
        </p>
      )}
      {bars.length > 0 && <LevelBars voice={voice} caption={PAGE_WORDS.distribution(name)} bars={bars} />}
      <p className="govuk-body-s">{sentences.join(" ")}</p>
    </section>
  );
}

/** The form while decisions can be recorded, and for whoever has typed something that could not be. */
function Decide({ page, sent, paths }: Pick<AgreedDescriptorProps, "page" | "sent" | "paths">) {
  const { agreed, results, signedOff, typed, version } = page;
  const form = <DecisionForm levels={results.levels} typed={sent?.typed ?? typed} seen={version} problems={sent?.problems} />;
  return (
    <>
      {signedOff !== null && (
        <InsetText>
          {signedOff} {AGREED_WORDS.signedOff}{" "}
          <a className="govuk-link" href={paths.signOff()}>
            {AGREED_WORDS.openAgain}
          </a>
        </InsetText>
      )}
      {sent !== undefined || (agreed === null && signedOff === null) ? form : null}
      {sent === undefined && agreed !== null && signedOff === null && <Details summary={AGREED_WORDS.change}>{form}</Details>}
    </>
  );
}

function Neighbours({ page: { results }, paths }: { readonly page: AgreedDescriptor; readonly paths: AgreedPaths }) {
  const { previous, next } = results;
  if (previous === null && next === null) return null;
  const step = (text: string, to: { descriptor: string; title: string } | null) =>
    to === null ? undefined : { text, label: to.title, href: paths.descriptor(to.descriptor) };
  return <Pagination label={AGREED_WORDS.agenda} previous={step(AGREED_WORDS.previous, previous)} next={step(AGREED_WORDS.next, next)} />;
}
