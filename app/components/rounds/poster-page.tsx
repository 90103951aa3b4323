import { startingSentence } from "../../domain/reports/figures";
import { voiceInText } from "../../domain/reports/results-wording";
import type { Voice } from "../../domain/values/voice";
import { BackLink } from "../govuk/back-link";
import { PageShell } from "../govuk/page-shell";
import "./rounds.css";

type PosterPageProps = {
  readonly area: string;
  readonly voice: Voice;
  readonly organisation: string | null;
  readonly address: string;
  readonly minutes: number;
  /** The code as the outline of its dark squares. */
  readonly qr: { readonly size: number; readonly path: string };
  readonly back: string;
};

/** One sheet for a wall: nothing but what somebody needs who comes by with a phone. */
export function PosterPage({ area, voice, organisation, address, minutes, qr, back }: PosterPageProps) {
  return (
    <PageShell before={<BackLink href={back}>Back to the links</BackLink>}>
      <p className="govuk-body poster-advice">Print this page with your browser&apos;s Print command. Only the sheet below is printed.</p>
      <article className="poster">
        <p className="poster__area">{area}</p>
        <h1 className="poster__title">How well does help for families work here? Tell us.</h1>
        {voice !== "families" && (
          <p className="poster__whom">
            For {voiceInText(voice)}
            {organisation === null ? "" : ` of ${organisation}`}
          </p>
        )}
        <svg className="poster__code" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label="QR code of the address below">
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
        </svg>
        <p className="poster__how">Point your phone&apos;s camera at the square</p>
        <p className="poster__address">
          or type <span className="poster__typed">{address}</span>
        </p>
        <ul className="poster__facts">
          {[minutesText(minutes), "no account, no name", "your answers are confidential"].map((fact) => (
            <li key={fact}>{startingSentence(fact)}</li>
          ))}
        </ul>
      </article>
    </PageShell>
  );
}

function minutesText(minutes: number): string {
  return minutes === 1 ? "about 1 minute" : `about ${minutes} minutes`;
}
