import { DIALECTS, type Dialect } from "../../db/dialect.server";

/** Both engines, or those named in DIALECTS, divided by commas. */
export function chosenDialects(): readonly Dialect[] {
  const wanted = process.env.DIALECTS?.split(",").map((name) => name.trim()) ?? [...DIALECTS];
  const chosen = DIALECTS.filter((dialect) => wanted.includes(dialect));
  if (chosen.length !== wanted.length) throw new Error(`DIALECTS names an engine that there is not: ${wanted.join(", ")}`);
  return chosen;
}
