import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const FOLDER = join(import.meta.dirname, "../../node_modules/govuk-frontend/dist/govuk/components");

const text = z.object({ text: z.coerce.string() }).optional();
const labelled = z
  .object({ text: z.string().optional(), classes: z.string().optional(), isPageHeading: z.boolean().optional() })
  .optional();
const value = z.union([z.string(), z.number()]).transform(String).optional();
const action = z.object({ href: z.string().default("#"), text: z.string().default(""), visuallyHiddenText: z.string().optional() });
const cell = z.object({
  text: z.coerce.string(),
  format: z.string().optional(),
  classes: z.string().optional(),
  colspan: z.number().optional(),
  rowspan: z.number().optional(),
});

const item = z.object({
  text: z.string().optional(),
  value,
  name: z.string().optional(),
  id: z.string().optional(),
  hint: text,
  disabled: z.boolean().optional(),
  checked: z.boolean().optional(),
  selected: z.boolean().optional(),
  divider: z.string().optional(),
  behaviour: z.literal("exclusive").optional(),
  href: z.string().optional(),
  current: z.boolean().optional(),
  active: z.boolean().optional(),
  number: z.number().optional(),
  ellipsis: z.boolean().optional(),
  title: text,
  status: z.object({ text: z.string().optional(), classes: z.string().optional(), tag: labelled }).optional(),
});

const absentOrText = z
  .string()
  .nullish()
  .transform((given) => given ?? undefined);

/** The options that our components have too; a fixture that relies on others is not compared. */
const options = z.object({
  text: z.coerce.string().optional(),
  classes: absentOrText,
  href: z.string().optional(),
  id: absentOrText,
  name: z.string().optional(),
  value,
  type: z.string().optional(),
  disabled: z.boolean().optional(),
  preventDoubleClick: z.boolean().optional(),
  isStartButton: z.boolean().optional(),
  items: z.array(item).default([]),
  values: z.union([z.array(z.coerce.string()), z.record(z.string(), z.coerce.string())]).optional(),
  collapseOnMobile: z.boolean().optional(),
  labelText: z.string().optional(),
  titleText: z.string().optional(),
  titleId: z.string().optional(),
  descriptionText: z.string().optional(),
  errorList: z.array(z.object({ text: z.string(), href: z.string().optional() })).default([]),
  visuallyHiddenText: z.string().optional(),
  legend: labelled,
  label: labelled,
  describedBy: z.string().optional(),
  role: z.string().optional(),
  isPageHeading: z.boolean().optional(),
  for: z.string().optional(),
  fieldset: z.object({ legend: labelled, describedBy: z.string().optional() }).optional(),
  hint: text,
  errorMessage: text,
  idPrefix: z.string().optional(),
  namePrefix: z.string().optional(),
  day: z.object({ error: z.boolean().optional() }).optional(),
  prefix: text,
  suffix: text,
  inputmode: z.string().optional(),
  autocomplete: z.string().optional(),
  autocapitalize: z.string().optional(),
  spellcheck: z.boolean().optional(),
  pattern: z.string().optional(),
  rows: z.union([z.number(), z.array(z.unknown())]).optional(),
  maxlength: z.number().optional(),
  summaryText: z.string().optional(),
  open: z.boolean().optional(),
  tag: labelled,
  headingLevel: z.number().optional(),
  iconFallbackText: z.string().optional(),
  redirectUrl: z.string().optional(),
  caption: z.string().optional(),
  captionClasses: z.string().optional(),
  firstCellIsHeader: z.boolean().optional(),
  head: z.array(cell).optional(),
  previous: z.object({ href: z.string(), text: z.string().optional(), labelText: z.string().optional() }).optional(),
  next: z.object({ href: z.string(), text: z.string().optional(), labelText: z.string().optional() }).optional(),
  landmarkLabel: z.string().optional(),
  navigation: z.array(item).default([]),
  navigationLabel: z.string().optional(),
  serviceName: z.string().optional(),
  serviceUrl: z.string().optional(),
  card: z
    .object({
      title: z.object({ text: z.string(), headingLevel: z.number().optional() }),
      actions: z.object({ items: z.array(action) }).optional(),
    })
    .optional(),
});

export type Options = z.infer<typeof options>;

export const tableRows = z.array(z.array(cell));

export const summaryRows = z.array(
  z.object({
    key: z.object({ text: z.string() }),
    value: z.object({ text: z.string() }),
    actions: z.object({ items: z.array(action).default([]) }).optional(),
  }),
);

const fixtures = z.object({ fixtures: z.array(z.object({ name: z.string(), options: z.unknown(), html: z.string() })) });

/** What govuk-frontend itself makes of the options of one of its own examples. */
export function officialFixture(component: string, name: string): { readonly options: Options; readonly html: string } {
  const file: unknown = JSON.parse(readFileSync(join(FOLDER, component, "fixtures.json"), "utf8"));
  const found = fixtures.parse(file).fixtures.find((fixture) => fixture.name === name);
  if (found === undefined) throw new Error(`govuk-frontend has no ${component} example called "${name}"`);
  return { options: options.parse(found.options), html: found.html };
}
