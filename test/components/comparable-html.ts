const VOID = new Set(["input", "br", "hr", "img", "path", "meta", "link"]);
const INLINE = new Set(["a", "b", "em", "span", "strong", "label", "button"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', ctdot: "⋯", nbsp: "\u00a0" };
const TOKEN = /<\/([a-z0-9]+)>|<([a-z0-9]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi;

/**
 * HTML as lines that are equal when the markup means the same: white space between tags, the order of attributes and classes, and the
 * ways to write an entity or a boolean attribute do not count.
 */
export function comparableHtml(html: string): string {
  const lines: string[] = [];
  for (const [, closing, opening, attributes = "", text] of html.matchAll(TOKEN)) {
    if (text !== undefined) {
      const words = decoded(text).replace(/\s+/g, " ").trim();
      if (words !== "") lines.push(words);
    } else if (opening !== undefined) {
      lines.push(`<${opening.toLowerCase()}${attributeList(attributes)}>`);
    } else if (closing !== undefined && !VOID.has(closing.toLowerCase())) {
      lines.push(`</${closing.toLowerCase()}>`);
    }
  }
  return lines.join("\n");
}

/** What a screen reader says: the words, with the spaces that keep them apart. */
export function spokenText(html: string): string {
  const text = html.replace(/<\/?([a-z0-9]+)[^>]*>/gi, (_tag, name: string) => (INLINE.has(name.toLowerCase()) ? "" : " "));
  return decoded(text).replace(/\s+/g, " ").trim();
}

function attributeList(attributes: string): string {
  return [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
    .map(([, name = "", value = ""]) => ` ${name.toLowerCase()}="${name === "class" ? sortedWords(value) : decoded(value)}"`)
    .sort()
    .join("");
}

function sortedWords(text: string): string {
  return text.split(/\s+/).filter(Boolean).sort().join(" ");
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ""] ?? whole;
  });
}
