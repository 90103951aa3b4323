import type { ReactElement } from "react";
import type { Options } from "./official-fixtures";

/** One of our components beside the official one of the same name. */
export type Compared = {
  /** The names of the official examples that our properties cover. */
  readonly fixtures: readonly string[];
  readonly render: (options: Options) => ReactElement;
  /** Takes out of the official markup what is left out on purpose. */
  readonly without?: RegExp;
  /** Takes out of ours what is put in on purpose. */
  readonly withoutOurs?: RegExp;
};
