/** JSON whose objects keep the order that they were given; a plain object moves keys that look like whole numbers to its front. */
export type OrderedJson = string | number | boolean | null | readonly OrderedJson[] | ReadonlyMap<string, OrderedJson>;

/** The text, indented by two spaces; a list with no list or object in it stays on one line. */
export function writeOrderedJson(value: OrderedJson, indent = ""): string {
  const inner = `${indent}  `;
  if (value instanceof Map) {
    const entries: readonly [string, OrderedJson][] = [...value];
    return block(
      ["{", "}"],
      entries.map(([key, item]) => `${JSON.stringify(key)}: ${writeOrderedJson(item, inner)}`),
      indent,
    );
  }
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items: readonly OrderedJson[] = value;
  const written = items.map((item) => writeOrderedJson(item, inner));
  return items.every((item) => item === null || typeof item !== "object") ? `[${written.join(", ")}]` : block(["[", "]"], written, indent);
}

function block([opening, closing]: readonly [string, string], items: readonly string[], indent: string): string {
  return items.length === 0 ? `${opening}${closing}` : `${opening}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${closing}`;
}
