/** One class attribute from the parts that are there. */
export function classNames(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}

/** One list of ids for `aria-describedby`; undefined when nothing describes the field. */
export function idList(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return classNames(...ids) || undefined;
}
