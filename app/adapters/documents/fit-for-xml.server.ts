/** Characters that no XML file may hold, with halves of characters; a file with one of them does not open. */
const UNFIT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The same value with every text in it fit for an XML file. */
export function fitForXml<Value>(value: Value): Value {
  const fit: Value = JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === "string" ? part.replace(UNFIT, "") : part)),
  );
  return fit;
}
