import type { DescriptorResults } from "../../domain/reports/descriptor-results";

/** The levels with what each means. */
export function LevelMeanings({ levels }: Pick<DescriptorResults, "levels">) {
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
