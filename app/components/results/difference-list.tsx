import type { DescriptorDifferences } from "../../domain/reports/differences-in-words";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ResultsPaths } from "../../http/results-paths";
import { Details } from "../govuk/details";

const SHOWN_AT_ONCE = 5;

type DifferenceListProps = { readonly differences: readonly DescriptorDifferences[]; readonly paths: ResultsPaths };

/** Differences between voices: the widest first, the rest a press away, then those that may be chance. */
export function DifferenceList({ differences, paths }: DifferenceListProps) {
  if (differences.length === 0) return <p className="govuk-body">{PAGE_WORDS.differencesNone}</p>;
  const clear = differences.filter(({ tier }) => tier === 1);
  const unsure = differences.filter(({ tier }) => tier === 2);
  const rest = clear.slice(SHOWN_AT_ONCE);
  return (
    <>
      {clear.length > 0 && <Differences differences={clear.slice(0, SHOWN_AT_ONCE)} paths={paths} />}
      {rest.length > 0 && (
        <Details summary={PAGE_WORDS.more(rest.length)}>
          <Differences differences={rest} paths={paths} />
        </Details>
      )}
      {unsure.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{PAGE_WORDS.worthAsking}</h3>
          <Differences differences={unsure} paths={paths} />
        </>
      )}
    </>
  );
}

function Differences({ differences, paths }: DifferenceListProps) {
  return (
    <ul className="results-sentences">
      {differences.map(({ descriptor, title, headline, details, alsoHere }) => (
        <li key={descriptor}>
          <a className="govuk-link results-sentences__title" href={paths.descriptor(descriptor)}>
            {title}
          </a>
          <strong>{headline}</strong> {[...details, ...alsoHere].join(" ")}
        </li>
      ))}
    </ul>
  );
}
