import type { Drawing } from "./radar-drawing";

/** A drawing as an SVG file, its letters in the given font. */
export function svgText({ width, height, elements }: Drawing, font: string): string {
  const drawn = elements.map(({ tag, attributes, text }) => `<${tag}${attributesText(attributes)}>${escaped(text ?? "")}</${tag}>`);
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, fontFamily: font };
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributesText(size)}>${drawn.join("")}</svg>`;
}

function attributesText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name === "viewBox" ? name : hyphened(name)}="${escaped(String(value))}"`)
    .join("");
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
