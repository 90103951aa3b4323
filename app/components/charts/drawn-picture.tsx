import { createElement } from "react";
import type { Drawing } from "../../domain/reports/radar-drawing";

/** A drawing that is there without scripts and on paper. A table beside it has the same numbers. */
export function DrawnPicture({ drawing, className }: { readonly drawing: Drawing; readonly className?: string }) {
  const { width, height, alt, elements } = drawing;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      {elements.map(({ tag, attributes, text }, place) => createElement(tag, { key: place, ...attributes }, text))}
    </svg>
  );
}
