import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { compileTemplate, fillTemplate, type PageTemplate } from "../components/survey/page-template";

const MOST_KEPT = 1_000;

// Rendering a page costs some hundred times what filling it costs, and its fixed part is the same for everybody in a round.
const kept = new Map<string, PageTemplate>();

/** The page under this name, rendered with its slots the first time and filled for each person. */
export function fillKept(name: string, render: () => ReactElement, fill: (slot: string) => string): string {
  let template = kept.get(name);
  if (template === undefined) {
    template = compileTemplate(wholePage(render()));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, template);
  }
  return fillTemplate(template, fill);
}

/** A page as it goes over the wire. */
export function wholePage(page: ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}
