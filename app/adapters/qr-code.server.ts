import { create } from "qrcode";

/** A QR code as the outline of its dark squares, in a square of `size` units that includes the quiet margin. */
export type QrCode = { readonly size: number; readonly path: string };

const QUIET = 4;

/** The code that a phone's camera reads as this text. A quarter of it may be dirty or torn. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: "Q" });
  const path: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column) === 0) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1) === 1) column += 1;
      path.push(`M${start + QUIET} ${row + QUIET}h${column - start + 1}v1h-${column - start + 1}z`);
    }
  }
  return { size: modules.size + 2 * QUIET, path: path.join("") };
}
