import { Button, ButtonLink } from "../../app/components/govuk/button";
import { Checkboxes } from "../../app/components/govuk/checkboxes";
import type { Choice, Divider } from "../../app/components/govuk/choice-item";
import { DateInput } from "../../app/components/govuk/date-input";
import { ErrorMessage } from "../../app/components/govuk/error-message";
import { ErrorSummary } from "../../app/components/govuk/error-summary";
import { Fieldset, type Legend } from "../../app/components/govuk/fieldset";
import { Hint } from "../../app/components/govuk/hint";
import { Input } from "../../app/components/govuk/input";
import { Label } from "../../app/components/govuk/label";
import { Radios } from "../../app/components/govuk/radios";
import { Select } from "../../app/components/govuk/select";
import { Textarea } from "../../app/components/govuk/textarea";
import type { Options } from "./official-fixtures";
import type { Compared } from "./compared";

const SIZES = ["s", "m", "l", "xl"] as const;
const KINDS = ["secondary", "warning", "inverse"] as const;
const WIDTHS = [2, 3, 4, 5, 10, 20, 30] as const;

/** Our word for one of the official modifier classes: `l` for `govuk-label--l`. */
function modifier<Word extends string | number>(words: readonly Word[], classes: string | undefined): Word | undefined {
  return words.find((word) => classes?.split(" ").some((name) => name.endsWith(`--${word}`) || name.endsWith(`--width-${word}`)));
}

function legendOf(legend: Options["legend"]): Legend | undefined {
  if (legend === undefined) return undefined;
  return { text: legend.text, size: modifier(SIZES, legend.classes), isPageHeading: legend.isPageHeading };
}

function notesOf({ hint, errorMessage, describedBy, fieldset }: Options) {
  return { hint: hint?.text, error: errorMessage?.text, describedBy: fieldset?.describedBy ?? describedBy };
}

function labelOf({ label }: Options) {
  return { label: label?.text, labelSize: modifier(SIZES, label?.classes), labelIsPageHeading: label?.isPageHeading };
}

function namesOf({ id, name = "" }: Options) {
  return { id, name };
}

function choicesOf({ items }: Options): readonly (Choice | Divider)[] {
  return items.map((item) =>
    item.divider === undefined ? { ...item, value: item.value ?? "", label: item.text, hint: item.hint?.text } : { divider: item.divider },
  );
}

function checkedOf({ items }: Options): readonly string[] {
  return items.flatMap(({ checked, value }) => (checked && value !== undefined ? [value] : []));
}

export const FORM_COMPONENTS: Readonly<Record<string, Compared>> = {
  button: {
    fixtures: [
      "default",
      "disabled",
      "link",
      "start",
      "start link",
      "secondary",
      "warning",
      "inverse",
      "name",
      "type",
      "value",
      "id",
    ].concat(["prevent double click", "don't prevent double click", "classes", "link classes"]),
    render: ({ text, href, isStartButton, classes, type, id, name, value, disabled, preventDoubleClick }) => {
      const kind = isStartButton ? ("start" as const) : modifier(KINDS, classes);
      const look = { kind, id, className: classes?.startsWith("app-") ? classes : undefined, children: text };
      if (href !== undefined) return <ButtonLink {...look} href={href} />;
      return <Button {...look} {...{ value, disabled, preventDoubleClick }} name={name} type={type === "button" ? "button" : "submit"} />;
    },
  },
  "error-summary": {
    fixtures: ["default", "without links", "mixed with and without links", "with description only", "with everything"],
    render: ({ titleText, descriptionText, errorList }) => (
      <ErrorSummary title={titleText} description={descriptionText} errors={errorList} />
    ),
  },
  "error-message": {
    fixtures: ["default", "id", "with visually hidden text", "html as text"],
    render: ({ text, id, visuallyHiddenText }) => (
      <ErrorMessage id={id} hiddenPrefix={visuallyHiddenText}>
        {text}
      </ErrorMessage>
    ),
  },
  fieldset: {
    fixtures: ["default", "styled as xl text", "as page heading l", "as page heading without class", "with describedBy", "role", "classes"],
    render: ({ legend, describedBy, role, classes }) => (
      <Fieldset legend={legendOf(legend)} describedBy={describedBy} role={role} className={classes} />
    ),
  },
  label: {
    fixtures: ["default", "with bold text", "styled as xl text", "as page heading m", "for", "html as text"],
    render: (options) => (
      <Label htmlFor={options.for} size={modifier(SIZES, options.classes)} isPageHeading={options.isPageHeading}>
        {options.text}
      </Label>
    ),
  },
  hint: {
    fixtures: ["default", "id", "classes"],
    render: ({ text, id, classes }) => (
      <Hint id={id} className={classes}>
        {text}
      </Hint>
    ),
  },
  radios: {
    fixtures: [
      "default",
      "with hint",
      "inline",
      "with a divider",
      "with hints on items",
      "without fieldset",
      "with fieldset and error message",
      "small inline",
      "with idPrefix",
      "fieldset with describedBy",
      "with describedBy and hint",
      "with hint, error message and describedBy",
      "with error message and idPrefix",
      "with hints on parent and items",
      "with disabled",
      "prechecked using value",
    ],
    render: (options) => (
      <Radios
        {...notesOf(options)}
        name={options.name ?? ""}
        idPrefix={options.idPrefix}
        items={choicesOf(options)}
        value={options.value ?? checkedOf(options)[0]}
        legend={legendOf(options.fieldset?.legend)}
        inline={options.classes?.includes("--inline")}
        size={modifier(["small"], options.classes)}
      />
    ),
  },
  checkboxes: {
    fixtures: [
      "default",
      "with hint",
      "with divider and None",
      "with hints on items",
      "with error message",
      "small",
      "with id and name",
      "with disabled item",
      "with checked item",
      "multiple hints",
      "with error, hint and fieldset describedBy",
      "with single option set 'aria-describedby' on input, and describedBy",
      "with single option (and hint) set 'aria-describedby' on input, and describedBy",
      "with error and idPrefix",
    ],
    render: (options) => (
      <Checkboxes
        {...notesOf(options)}
        name={options.name ?? ""}
        idPrefix={options.idPrefix}
        items={choicesOf(options)}
        values={checkedOf(options)}
        legend={legendOf(options.fieldset?.legend)}
        size={modifier(["small"], options.classes)}
      />
    ),
  },
  input: {
    fixtures: [
      "default",
      "with hint text",
      "with error message",
      "with error, hint and describedBy",
      "with width-2 class",
      "with width-30 class",
      "with label as page heading",
      "with prefix",
      "with suffix",
      "with prefix and suffix and error",
      "custom type",
      "value",
      "zero value",
      "inputmode",
      "with autocomplete attribute",
      "with pattern attribute",
      "with spellcheck enabled",
      "with spellcheck disabled",
      "with autocapitalize turned off",
      "disabled",
    ],
    render: (options) => (
      <Input
        {...namesOf(options)}
        {...notesOf(options)}
        {...labelOf(options)}
        type={options.type === "number" ? "number" : "text"}
        value={options.value}
        width={modifier(WIDTHS, options.classes)}
        inputMode={options.inputmode === "decimal" ? "decimal" : undefined}
        autoComplete={options.autocomplete}
        autoCapitalize={options.autocapitalize}
        spellCheck={options.spellcheck}
        pattern={options.pattern}
        disabled={options.disabled}
        prefix={options.prefix?.text}
        suffix={options.suffix?.text}
      />
    ),
  },
  textarea: {
    fixtures: [
      "default",
      "with hint",
      "with error message",
      "with default value",
      "with custom rows",
      "with label as page heading",
      "with hint, error message and described by",
      "with autocomplete attribute",
      "with spellcheck disabled",
    ],
    render: textarea,
  },
  "character-count": {
    fixtures: [
      "default",
      "with hint",
      "with hint and error",
      "with default value exceeding limit",
      "with custom rows",
      "spellcheck disabled",
    ],
    render: textarea,
  },
  select: {
    fixtures: [
      "default",
      "with hint text and error message",
      "with label as page heading",
      "with full width override",
      "error and describedBy",
    ],
    render: (options) => (
      <Select
        {...namesOf(options)}
        {...notesOf(options)}
        {...labelOf(options)}
        className={options.classes}
        value={options.value ?? options.items.find(({ selected }) => selected)?.value}
        items={options.items.map(({ value = "", text = "", disabled }) => ({ value, text, disabled }))}
      />
    ),
  },
  "date-input": {
    fixtures: [
      "default",
      "with values",
      "with error message and hint",
      "with error on day input",
      "with hint and described by",
      "with error message and described by",
    ],
    render: (options) => (
      <DateInput
        {...notesOf(options)}
        id={options.id ?? ""}
        namePrefix={options.namePrefix}
        legend={legendOf(options.fieldset?.legend) ?? { text: "" }}
        values={Array.isArray(options.values) ? undefined : options.values}
        wrongParts={options.day?.error ? ["day"] : undefined}
      />
    ),
  },
};

function textarea(options: Options) {
  return (
    <Textarea
      {...namesOf(options)}
      {...notesOf(options)}
      {...labelOf(options)}
      value={options.value}
      rows={typeof options.rows === "number" ? options.rows : undefined}
      maxLength={options.maxlength}
      autoComplete={options.autocomplete}
      spellCheck={options.spellcheck}
    />
  );
}
