import { plainFigure } from "./figures";
import type { SectionProfile } from "./section-profile";
import { MARK_OUTLINES, VOICE_LOOKS } from "./voice-look";

/** One element of a drawing, with its attributes as React spells them: `strokeWidth` for SVG's `stroke-width`. */
export type DrawnElement = {
  readonly tag: "path" | "line" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
};

/** A picture as plain SVG elements, for a page as well as for a file. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly elements: readonly DrawnElement[];
};

type Point = { readonly x: number; readonly y: number };

/** How much room a radar has. */
type Room = {
  readonly width: number;
  /** Of the radar with its corners' titles, above the key. */
  readonly chart: number;
  readonly centre: Point;
  readonly radius: number;
  readonly gap: number;
  /** Letters in a line of a title. */
  readonly letters: number;
  readonly keyColumns: number;
  readonly keyColumn: number;
};

const ROOMS = {
  wide: { width: 640, chart: 424, centre: { x: 320, y: 216 }, radius: 158, gap: 22, letters: 18, keyColumns: 4, keyColumn: 158 },
  /** A phone. */
  narrow: { width: 340, chart: 278, centre: { x: 170, y: 152 }, radius: 76, gap: 15, letters: 11, keyColumns: 2, keyColumn: 165 },
} as const satisfies Record<string, Room>;

const FEWEST_CORNERS = 3;
const LINE_HEIGHT = 18;
const KEY_ROW = 28;
const GRID = "#b5bcbe";
const QUIET = "#484949";
const INK = "#0b0c0c";

/** The sections as the corners of a radar, a line for each voice. Null for fewer than three sections, which have no area between them. */
export function radarDrawing(profile: SectionProfile, size: keyof typeof ROOMS = "wide"): Drawing | null {
  const room = ROOMS[size];
  const corners = profile.rows.length;
  if (corners < FEWEST_CORNERS) return null;
  return {
    width: room.width,
    height: room.chart + KEY_ROW * Math.ceil(profile.voices.length / room.keyColumns),
    alt: profile.alt,
    elements: [
      ...grid(room, profile),
      ...profile.voices.flatMap((_voice, place) => voiceLine(room, profile, place)),
      ...labels(room, profile),
      ...key(room, profile),
    ],
  };
}

/** A value's place on the spoke of a corner. The first corner is at the top, the others follow clockwise. */
function pointAt(room: Room, { lowest, highest, rows }: SectionProfile, corner: number, value: number): Point {
  return onSpoke(room, corner, rows.length, (room.radius * (value - lowest)) / (highest - lowest));
}

function onSpoke({ centre }: Room, corner: number, corners: number, distance: number): Point {
  const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
  return { x: rounded(centre.x + distance * Math.cos(angle)), y: rounded(centre.y + distance * Math.sin(angle)) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function grid(room: Room, profile: SectionProfile): readonly DrawnElement[] {
  const { lowest, highest, step, rows } = profile;
  const levels = Array.from({ length: Math.round((highest - lowest) / step) + 1 }, (_, position) => lowest + position * step);
  const rings = levels.slice(1).map((value): DrawnElement => {
    const path = rows.map((_row, corner) => pointAt(room, profile, corner, value));
    return { tag: "path", attributes: { d: `${joined(path)}Z`, fill: "none", stroke: GRID, strokeWidth: 1 } };
  });
  const spokes = rows.map((_row, corner): DrawnElement => {
    const end = pointAt(room, profile, corner, highest);
    return { tag: "line", attributes: { x1: room.centre.x, y1: room.centre.y, x2: end.x, y2: end.y, stroke: GRID, strokeWidth: 1 } };
  });
  const figures = levels.map((value): DrawnElement => {
    const { x, y } = pointAt(room, profile, 0, value);
    return { tag: "text", attributes: { x: x - 6, y: y + 4, fontSize: 12, fill: QUIET, textAnchor: "end" }, text: plainFigure(value) };
  });
  return [...rings, ...spokes, ...figures];
}

/** A voice's scores; the line is broken where a section has none. */
function voiceLine(room: Room, profile: SectionProfile, place: number): readonly DrawnElement[] {
  const voice = profile.voices[place]?.voice;
  if (voice === undefined) return [];
  const { colour, dash, shape } = VOICE_LOOKS[voice];
  const points = profile.rows.map(({ scores }, corner) => {
    const value = scores[place]?.value ?? null;
    return value === null ? null : pointAt(room, profile, corner, value);
  });
  const sides = points.flatMap((from, corner): DrawnElement[] => {
    const to = points[(corner + 1) % points.length];
    if (from === null || to === null || to === undefined) return [];
    const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour, strokeWidth: 2.5 };
    return [{ tag: "line", attributes: dash.length === 0 ? line : { ...line, strokeDasharray: dash.join(" ") } }];
  });
  const marks = points.flatMap((point) => (point === null ? [] : [mark(MARK_OUTLINES[shape], colour, point)]));
  return [...sides, ...marks];
}

function mark(outline: string, colour: string, { x, y }: Point): DrawnElement {
  return { tag: "path", attributes: { d: outline, transform: `translate(${x} ${y})`, fill: colour, stroke: "#ffffff", strokeWidth: 1 } };
}

function labels(room: Room, { rows }: SectionProfile): readonly DrawnElement[] {
  const { centre, radius } = room;
  return rows.flatMap(({ title }, corner) => {
    const { x, y } = onSpoke(room, corner, rows.length, radius + room.gap);
    const lines = inLines(title, room.letters);
    const beside = Math.abs(x - centre.x) < 1 ? "middle" : x > centre.x ? "start" : "end";
    const above = y < centre.y ? lines.length - 1 : 0;
    const shift = Math.abs(y - centre.y) < radius / 2 ? (lines.length - 1) / 2 : above;
    return lines.map((text, line): DrawnElement => {
      const attributes = { x, y: rounded(y + 5 + (line - shift) * LINE_HEIGHT), fontSize: 14, fill: INK, textAnchor: beside };
      return { tag: "text", attributes, text };
    });
  });
}

function key({ width, chart, keyColumns, keyColumn }: Room, { voices }: SectionProfile): readonly DrawnElement[] {
  const columns = Math.min(keyColumns, voices.length);
  const left = (width - columns * keyColumn) / 2 + 10;
  return voices.flatMap(({ voice, name }, place): readonly DrawnElement[] => {
    const { colour, dash, shape } = VOICE_LOOKS[voice];
    const x = left + (place % columns) * keyColumn;
    const y = chart + 8 + Math.floor(place / columns) * KEY_ROW;
    const line = { x1: x, y1: y, x2: x + 44, y2: y, stroke: colour, strokeWidth: 2.5 };
    return [
      { tag: "line", attributes: dash.length === 0 ? line : { ...line, strokeDasharray: dash.join(" ") } },
      mark(MARK_OUTLINES[shape], colour, { x: x + 22, y }),
      { tag: "text", attributes: { x: x + 54, y: y + 5, fontSize: 14, fill: INK }, text: name },
    ];
  });
}

function joined(points: readonly Point[]): string {
  return points.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${x} ${y}`).join("");
}

/** A long title in lines of so many letters, so that it fits beside its corner. */
function inLines(title: string, letters: number): readonly string[] {
  return title.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
