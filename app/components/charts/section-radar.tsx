import { lazy, Suspense, useEffect, useState } from "react";
import type { SectionProfile } from "../../domain/reports/section-profile";
import { VoiceLine } from "./voice-mark";

const RadarCanvas = lazy(() => import("./radar-canvas").then(({ RadarCanvas }) => ({ default: RadarCanvas })));

const FEWEST_CORNERS = 3;

/** Sections by voice as a radar. It is drawn in the browser alone: the table with the same numbers is what is always there. */
export function SectionRadar({ profile }: { readonly profile: SectionProfile }) {
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  if (!inBrowser || profile.rows.length < FEWEST_CORNERS) return null;
  return (
    <figure className="results-radar">
      <figcaption className="results-radar__key">
        {profile.voices.map(({ voice, name }) => (
          <span key={voice} className="results-radar__voice">
            <VoiceLine voice={voice} /> {name}
          </span>
        ))}
      </figcaption>
      <div className="results-radar__canvas">
        <Suspense fallback={null}>
          <RadarCanvas profile={profile} />
        </Suspense>
      </div>
    </figure>
  );
}
