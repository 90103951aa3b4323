import type { AgreedOverview, AgreedRow } from "../../domain/reports/agreed-overview";
import { AGREED_WORDS } from "../../domain/reports/agreed-wording";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ShownScore } from "../../domain/reports/shown-score";
import type { AgreedPaths } from "../../http/agreed-paths";
import { ButtonLink } from "../govuk/button";
import { InsetText } from "../govuk/inset-text";
import { ScoreTable } from "../results/score-table";
import { AgreedPage, type AgreedProps } from "./agreed-page";

/** Agreed beside surveyed, in the agenda's order, with what to do next. */
export function AgreedOverviewPage({ page, frame, paths, done }: AgreedProps & { readonly page: AgreedOverview }) {
  return (
    <AgreedPage {...{ frame, paths, done }} heading={page.heading} title={AGREED_WORDS.title}>
      <p className="govuk-body-l results-answer">{AGREED_WORDS.intro}</p>
      <p className="workshop-progress">{page.progress}</p>
      {page.signedOff !== null && <InsetText>{page.signedOff}</InsetText>}
      <NextStep page={page} paths={paths} />
      {page.aboveVoices !== null && <p className="govuk-body">{page.aboveVoices}</p>}
      <ScoreTable
        caption={AGREED_WORDS.tableCaption}
        first={PAGE_WORDS.descriptor}
        columns={[
          { key: "agreed", name: AGREED_WORDS.agreed },
          ...page.voices.map(({ voice, name }) => ({ key: voice, name, voice })),
          { key: "together", name: PAGE_WORDS.together },
          ...(page.lastRound === null ? [] : [{ key: "last", name: AGREED_WORDS.lastRound(page.lastRound) }]),
        ]}
        groups={[{ title: null, rows: page.rows.map((row) => tableRow(row, page.lastRound !== null, paths)) }]}
      />
    </AgreedPage>
  );
}

function NextStep({ page, paths }: { readonly page: AgreedOverview; readonly paths: AgreedPaths }) {
  const { next, begun, signedOff } = page;
  return (
    <>
      {next !== null && (
        <>
          <p className="govuk-body">{AGREED_WORDS.nextUp(next.title)}</p>
          <ButtonLink href={paths.descriptor(next.descriptor)}>{begun ? AGREED_WORDS.goOn : AGREED_WORDS.begin}</ButtonLink>
        </>
      )}
      <ul className="govuk-list workshop-links">
        {begun && (
          <li>
            <a className="govuk-link" href={paths.signOff()}>
              {signedOff === null ? AGREED_WORDS.goSignOff : AGREED_WORDS.seeSignOff}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={paths.results.overview}>
            {AGREED_WORDS.results}
          </a>
        </li>
      </ul>
    </>
  );
}

function tableRow(row: AgreedRow, withLast: boolean, paths: AgreedPaths) {
  const { descriptor, title, agreed, status, above, surveyed, together, last } = row;
  const note = [status, above].filter((part) => part !== "").join(". ");
  return {
    key: descriptor,
    title,
    href: paths.descriptor(descriptor),
    cells: [
      { score: agreed, note },
      ...surveyed.map((score) => ({ score })),
      { score: together },
      ...(withLast ? [{ score: bare(last?.figure ?? AGREED_WORDS.noLast), note: last?.note ?? "" }] : []),
    ],
  };
}

/** Words on a bare ground, where a colour would say that it is a score of this round. */
function bare(words: string): ShownScore {
  return { state: "none", words, value: null, shade: null };
}
