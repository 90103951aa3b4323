import type { Finding } from "../../domain/reports/results-overview";
import { PAGE_WORDS, voiceName } from "../../domain/reports/results-wording";
import type { ResultsPaths } from "../../http/results-paths";
import { Details } from "../govuk/details";

const SHOWN_AT_ONCE = 5;

type FindingListProps = { readonly findings: readonly Finding[]; readonly none: string; readonly paths: ResultsPaths };

/** What was found about single voices on single descriptors; `none` is said where nothing was. */
export function FindingList({ findings, none, paths }: FindingListProps) {
  if (findings.length === 0) return <p className="govuk-body">{none}</p>;
  const rest = findings.slice(SHOWN_AT_ONCE);
  return (
    <>
      <Findings findings={findings.slice(0, SHOWN_AT_ONCE)} paths={paths} />
      {rest.length > 0 && (
        <Details summary={PAGE_WORDS.more(rest.length)}>
          <Findings findings={rest} paths={paths} />
        </Details>
      )}
    </>
  );
}

function Findings({ findings, paths }: Omit<FindingListProps, "none">) {
  return (
    <ul className="results-sentences">
      {findings.map(({ descriptor, title, voice, sentence }) => (
        <li key={`${descriptor} ${voice}`}>
          <a className="govuk-link results-sentences__title" href={paths.descriptor(descriptor)}>
            {title}
          </a>
          <strong>{voiceName(voice)}.</strong> {sentence}
        </li>
      ))}
    </ul>
  );
}
