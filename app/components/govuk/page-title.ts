type TitleParts = { readonly section?: string | undefined; readonly hasErrors?: boolean | undefined };

/** "Page – Section – Waymark": from the nearest thing to the farthest, because tabs and screen readers begin at the front. */
export function pageTitle(page: string, { section, hasErrors = false }: TitleParts = {}): string {
  return [hasErrors ? `Error: ${page}` : page, section, "Waymark"].filter(Boolean).join(" – ");
}
