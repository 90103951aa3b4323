import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Drawing } from "../../domain/reports/radar-drawing";
import { svgText } from "../../domain/reports/svg-text";

const FONT = "DejaVu Sans";
const FONTS = dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json"));
/** Sharp when a page is printed at its usual size. */
const PIXELS_A_UNIT = 3;

/** A drawing as a PNG picture on white. Its letters come from a font that is installed with Waymark: a server may have none. */
export function picturePng(drawing: Drawing): Uint8Array {
  const font = {
    fontFiles: [join(FONTS, "ttf/DejaVuSans.ttf")],
    loadSystemFonts: false,
    defaultFontFamily: FONT,
  };
  const options = { font, background: "#ffffff", fitTo: { mode: "width", value: drawing.width * PIXELS_A_UNIT } } as const;
  return new Resvg(svgText(drawing, FONT), options).render().asPng();
}
