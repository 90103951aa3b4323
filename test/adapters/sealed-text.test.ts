import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sealText, unsealText } from "../../app/adapters/sealed-text.server";

const secret = "a secret for tests that is long enough to be one";
const seal = (text: string, place = "here") => sealText({ secret, randomBytes }, { text, place });

describe("a sealed text", () => {
  test("opens with its secret in its place, and shows nothing of itself", () => {
    const sealed = seal("the way in");
    expect(unsealText(secret, { text: sealed, place: "here" })).toBe("the way in");
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("the way in");
    expect(seal("the way in")).not.toBe(sealed);
  });

  test("does not open with another secret, in another place, or when it is no sealed text", () => {
    const sealed = seal("the way in");
    expect(unsealText(`${secret}.`, { text: sealed, place: "here" })).toBeNull();
    expect(unsealText(secret, { text: sealed, place: "there" })).toBeNull();
    for (const text of ["", "short", "x".repeat(100)]) expect(unsealText(secret, { text, place: "here" })).toBeNull();
  });

  test("does not open when any one bit of it has changed, or its end is missing", () => {
    const bytes = Buffer.from(seal("the way in"), "base64url");
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at >> 3] = changed[at >> 3]! ^ (1 << (at & 7));
      expect(unsealText(secret, { text: changed.toString("base64url"), place: "here" })).toBeNull();
    }
    expect(unsealText(secret, { text: bytes.subarray(0, -1).toString("base64url"), place: "here" })).toBeNull();
  });
});
