/**
 * Rows as text in columns: the first column to the left, wrapped with its later lines set in, the others to the right on
 * the row's first line. The first column is the narrower by a space.
 */
export function textTable(rows: readonly (readonly string[])[], widths: readonly [number, ...number[]]): string[] {
  const [firstWidth, ...otherWidths] = widths;
  return rows.flatMap(([first = "", ...others]) => {
    const [line = "", ...more] = wrapText(first, firstWidth - 1, "    ");
    const figures = otherWidths.map((width, index) => padLeft(others[index] ?? "", width));
    return [`${line}${" ".repeat(firstWidth - lengthOf(line))}${figures.join("")}`.trimEnd(), ...more];
  });
}

/** Text broken between words into lines of at most `width` characters, those after the first set in by `indent`; a longer word is cut. */
export function wrapText(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line.trim() !== "" && lengthOf(longer) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line].map((whole) => (lengthOf(whole) > width ? `${[...whole].slice(0, width - 1).join("")}…` : whole));
}

function padLeft(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - lengthOf(text))) + text;
}

function lengthOf(text: string): number {
  return [...text].length;
}
