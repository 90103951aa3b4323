import fc from "fast-check";
import { expect, test } from "vitest";
import { receiptFrom, tidyReceipt } from "./receipt";

test("a receipt is five groups of four characters that nobody mixes up", () => {
  expect(receiptFrom(new Uint8Array(32).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  expect(receiptFrom(new Uint8Array(32))).toBe("0000-0000-0000-0000-0000");
});

test("each of its hundred bits comes from the bytes", () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 4, max: 103 }), (some, bit) => {
      const other = Uint8Array.from(some);
      other[Math.floor(bit / 8)] = (other[Math.floor(bit / 8)] ?? 0) ^ (128 >> (bit % 8));
      expect(receiptFrom(other)).not.toBe(receiptFrom(some));
      expect(receiptFrom(some)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test("a receipt is known again however it is typed", () => {
  expect(tidyReceipt(" o1l0 abcd-efgh jkmn pqrs ")).toBe("0110-ABCD-EFGH-JKMN-PQRS");
  expect(tidyReceipt("0110-ABCD-EFGH-JKMN")).toBe(null);
  expect(tidyReceipt("0110-ABCD-EFGH-JKMN-PQRU")).toBe(null);
  expect(tidyReceipt("")).toBe(null);
});
