/** A gap in a page that is filled for each person. */
type SlotName = string;

// Nobody types this; a stray private character in an edition's text is only a character.
const OPEN = "\uE000waymark:";
const CLOSE = "\uE001";
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`);

/** A page whose words are there once for all, cut where something personal goes in. */
export type PageTemplate = { readonly fixed: readonly string[]; readonly slots: readonly SlotName[] };

/** Put in place of a text or an attribute's value while a page is rendered for its template. */
export function slot(name: SlotName): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** The name of the slot that marks a radio or checkbox as chosen. */
export function chosenSlot(field: string, value: string): SlotName {
  return `chosen ${field} ${value}`;
}

/** The name of the slot that opens the details with this id. */
export function openSlot(id: string): SlotName {
  return `open ${id}`;
}

// React writes `checked` right before the value, and `open` after the class.
const CHOICE = /<input ([^>]*)name="([^"]*)"([^>]*type="(?:radio|checkbox)"[^>]*) value="([^"]*)"\/>/g;
const DETAILS = /<details id="([^"]*)" class="govuk-details">/g;

/**
 * Cuts rendered HTML at its slots. Every radio, checkbox and details element with an id gets one of its own. The names and values of
 * fields must need no escaping in HTML.
 */
export function compileTemplate(html: string): PageTemplate {
  const marked = html
    .replace(
      CHOICE,
      (_input, before: string, name: string, between: string, value: string) =>
        `<input ${before}name="${name}"${between}${slot(chosenSlot(name, value))} value="${value}"/>`,
    )
    .replace(DETAILS, (_details, id: string) => `<details id="${id}" class="govuk-details"${slot(openSlot(id))}>`);
  const parts = marked.split(MARKED);
  return { fixed: parts.filter((_part, index) => index % 2 === 0), slots: parts.filter((_part, index) => index % 2 === 1) };
}

/** The page for one person: `fill` hands back HTML for each slot, escaped where it comes from outside. */
export function fillTemplate({ fixed, slots }: PageTemplate, fill: (slot: SlotName) => string): string {
  let html = fixed[0] ?? "";
  for (let index = 0; index < slots.length; index++) html += fill(slots[index] ?? "") + (fixed[index + 1] ?? "");
  return html;
}

const ESCAPED = /["&'<>]/g;
const ENTITIES: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "'": "&#x27;", "<": "&lt;", ">": "&gt;" };

/** Text made safe inside an element or a quoted attribute, exactly as React writes it. */
export function escapeHtml(text: string): string {
  return text.replace(ESCAPED, (character) => ENTITIES[character] ?? "");
}

/** HTML made by `html`: what is put in as text is escaped, what is HTML already is not. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = string | number | Html | readonly Html[];

/** Writes HTML with every gap escaped. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(fixed.reduce((text, part, index) => text + pieceText(pieces[index - 1] ?? "") + part));
}

function pieceText(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (typeof piece === "object") return piece.map((one) => one.text).join("");
  return escapeHtml(String(piece));
}
