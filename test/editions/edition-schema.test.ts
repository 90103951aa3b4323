import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { descriptorsFolder, shippedEditionKeys } from "../../app/adapters/edition-files.server";
import { CROSSWALK_KEYS, CROSSWALK_RELATIONS } from "../../app/domain/edition/read-crosswalk";
import { ASK_KEYS, DESCRIPTOR_KEYS } from "../../app/domain/edition/read-descriptor";
import { EDITION_KEYS, SECTION_KEYS } from "../../app/domain/edition/read-edition";
import type { KnownKeys } from "../../app/domain/edition/read-fields";
import { SCALE_KEYS } from "../../app/domain/edition/read-scale";
import { VOICES } from "../../app/domain/values/voice";
import { SMALL_EDITION } from "./small-edition";

const mapSchema = z.object({
  additionalProperties: z.literal(false),
  required: z.array(z.string()).default([]),
  properties: z.record(z.string(), z.unknown()),
});
const listSchema = z.object({ items: mapSchema });
const text = readFileSync(join(descriptorsFolder(), "edition.schema.json"), "utf8");
const edition = mapSchema
  .extend({ $defs: z.object({ descriptor: mapSchema, ask: z.object({ anyOf: z.array(z.unknown()) }) }) })
  .parse(JSON.parse(text));
const section = listSchema.parse(edition.properties["sections"]).items;
const crosswalk = listSchema.parse(edition.properties["crosswalk"]).items;

describe("the schema for editors and the reader know the same keys of", () => {
  test.each<[name: string, schema: z.infer<typeof mapSchema>, known: KnownKeys]>([
    ["an edition", edition, EDITION_KEYS],
    ["a scale value", listSchema.parse(edition.properties["scale"]).items, SCALE_KEYS],
    ["a section", section, SECTION_KEYS],
    ["a descriptor", edition.$defs.descriptor, DESCRIPTOR_KEYS],
    ["an ask", mapSchema.parse(edition.$defs.ask.anyOf[1]), ASK_KEYS],
    ["a crosswalk entry", crosswalk, CROSSWALK_KEYS],
  ])("%s", (_name, schema, known) => {
    expect(Object.keys(schema.properties).sort()).toEqual([...known.required, ...known.optional].sort());
    expect([...schema.required].sort()).toEqual([...known.required].sort());
  });

  test("the voices and the crosswalk's relations", () => {
    expect(Object.keys(mapSchema.parse(edition.$defs.descriptor.properties["asks"]).properties)).toEqual([...VOICES]);
    expect(z.object({ enum: z.array(z.string()) }).parse(crosswalk.properties["relation"]).enum).toEqual([...CROSSWALK_RELATIONS]);
  });
});

describe("the schema for editors accepts what the reader accepts", () => {
  const schema = z.fromJSONSchema(JSON.parse(text));

  test.each(shippedEditionKeys())("%s", (key) => {
    expect(schema.safeParse(parse(readFileSync(join(descriptorsFolder(), `${key}.yaml`), "utf8"))).error).toBeUndefined();
  });

  test("the small edition, and refuses it with a misspelt key", () => {
    expect(schema.safeParse(parse(SMALL_EDITION)).success).toBe(true);
    expect(schema.safeParse(parse(SMALL_EDITION.replace("statement:", "statment:"))).success).toBe(false);
  });
});
