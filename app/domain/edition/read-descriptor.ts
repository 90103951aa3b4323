import { isVoice, VOICES, type Voice } from "../values/voice";
import { problemAt } from "../values/problem";
import type { Ask, Descriptor, Scale } from "./edition";
import type { PlacedMap, PlacedNode } from "./placed-tree";
import { keyOf, mapOf, placeOf, readFields, readTexts, readText, textOf, valueOf, type KnownKeys, type Problems } from "./read-fields";
import { readByLevel } from "./read-scale";

export const DESCRIPTOR_KEYS: KnownKeys = {
  required: ["key", "title", "statement"],
  optional: ["levels", "evidence", "steps", "asks"],
};
export const ASK_KEYS: KnownKeys = { required: [], optional: ["question", "help", "levels"] };

/** Columns of an answers file that are not descriptors. */
const RESERVED = ["response", "voice", "organisation", "matters"];
const COMMENT_ENDING = "_comment";

/**
 * One descriptor. A voice that `asks` does not name, or names with `true`, is asked the statement. Null, with
 * its problems, where the descriptor has no usable key; its other texts are then read for their problems all the same.
 */
export function readDescriptor(map: PlacedMap, section: string, scale: Scale | null, problems: Problems): Descriptor | null {
  const fields = readFields(map, DESCRIPTOR_KEYS, problems);
  const key = keyOf(fields, problems);
  if (key !== null && (RESERVED.includes(key) || key.endsWith(COMMENT_ENDING))) {
    problems.push(problemAt(placeOf(fields, "key"), "edition-reserved-key", { key }));
  }
  const title = textOf(fields, "title", problems) ?? "";
  const statement = textOf(fields, "statement", problems) ?? "";
  const nodes = { levels: valueOf(fields, "levels"), evidence: valueOf(fields, "evidence"), steps: valueOf(fields, "steps") };

  const levels = readLevels(nodes.levels, scale, problems);
  const evidence = nodes.evidence === undefined ? [] : readTexts("evidence", nodes.evidence, problems);
  const steps = readSteps(nodes.steps, scale, problems);
  const asks = readAsks(mapOf(fields, "asks", problems), { question: statement, help: "", levels }, scale, problems);
  if (VOICES.every((voice) => asks[voice] === null)) {
    problems.push(problemAt(placeOf(fields, "asks"), "edition-nobody-asked", { descriptor: key ?? title }));
  }
  return key === null ? null : { key, section, title, statement, levels, evidence, steps, asks };
}

function readLevels(node: PlacedNode | undefined, scale: Scale | null, problems: Problems): readonly (string | null)[] {
  if (node === undefined) return (scale ?? []).map(() => null);
  return readByLevel("levels", node, scale, problems, (level, text) => readText(level, text, problems));
}

function readSteps(node: PlacedNode | undefined, scale: Scale | null, problems: Problems): readonly (readonly string[])[] {
  if (node === undefined) return (scale ?? []).map(() => []);
  return readByLevel("steps", node, scale, problems, (level, texts) => readTexts(level, texts, problems)).map((texts) => texts ?? []);
}

function readAsks(map: PlacedMap | null, statement: Ask, scale: Scale | null, problems: Problems): Record<Voice, Ask | null> {
  const asks: Record<Voice, Ask | null> = { leaders: statement, workforce: statement, families: statement, communities: statement };
  for (const entry of map?.entries ?? []) {
    if (isVoice(entry.key)) asks[entry.key] = readAsk(entry.key, entry.value, statement, scale, problems);
    else problems.push(problemAt(entry.keyPlace, "edition-voice-unknown", { voice: entry.key, voices: VOICES.join(", ") }));
  }
  return asks;
}

function readAsk(voice: Voice, node: PlacedNode, statement: Ask, scale: Scale | null, problems: Problems): Ask | null {
  if (node.kind === "scalar" && node.value === false) return null;
  if (node.kind === "scalar" && node.value === true) return statement;
  if (node.kind !== "map") {
    problems.push(problemAt(node.place, "edition-not-ask", { key: voice }));
    return statement;
  }
  const fields = readFields(node, ASK_KEYS, problems);
  const levels = valueOf(fields, "levels");
  return {
    question: textOf(fields, "question", problems) ?? statement.question,
    help: textOf(fields, "help", problems) ?? "",
    levels: levels === undefined ? statement.levels : readLevels(levels, scale, problems),
  };
}
