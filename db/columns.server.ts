/** A yes or no, as both engines keep it. */
export type Flag = 0 | 1;

declare const mark: unique symbol;

/** An instant as ISO text in UTC, to the millisecond: it sorts as text in order of time. */
export type Instant = string & { readonly [mark]: "instant" };

/** A day as ISO text, where an hour would say too much. */
export type Day = string & { readonly [mark]: "day" };

/** A value written as JSON. */
export type Json<Value> = string & { readonly [mark]: Value };

export function flag(value: boolean): Flag {
  return value ? 1 : 0;
}

export function instant(date: Date): Instant {
  return date.toISOString() as Instant;
}

export function day(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

export function toJson<Value>(value: Value): Json<Value> {
  return JSON.stringify(value) as Json<Value>;
}

/** Reads back what this application wrote; a text that is no JSON is a damaged database. */
export function fromJson<Value>(json: Json<Value>): Value {
  try {
    return JSON.parse(json) as Value;
  } catch (cause) {
    throw new Error("A JSON column holds text that is no JSON", { cause });
  }
}
