import type { TypedDay } from "../../domain/values/day";
import { dayField } from "../../http/day-field";
import { DateInput } from "../govuk/date-input";
import { problemOf, type FieldProblem } from "../rounds/staff-page";

type DayInputProps = {
  readonly field: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: TypedDay;
  readonly problems: readonly FieldProblem[] | undefined;
  /** Whether the legend is as quiet as a label. */
  readonly plain?: boolean;
};

/** A day whose problem is linked to its first box. */
export function DayInput({ field, legend, hint, value, problems, plain = false }: DayInputProps) {
  return (
    <DateInput
      id={field}
      namePrefix={field}
      legend={{ text: legend, size: plain ? undefined : "s" }}
      hint={hint}
      values={value}
      error={problemOf(problems, dayField(field))}
    />
  );
}
