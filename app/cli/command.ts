/** Where a command's words go: what was asked for to the one, everything else to the other. */
export type Output = {
  /** Standard output, line by line. */
  readonly print: (line: string) => void;
  /** Standard error, line by line. */
  readonly tell: (line: string) => void;
};

/** How a command ended. A wrong use carries the sentence that says what was wrong. */
export type Outcome = "done" | "bad-input" | { readonly wrongUsage: string };

export type RunCommand = (args: readonly string[], output: Output) => Promise<Outcome>;

export type Command = {
  /** What is typed after `waymark`, such as "edition check". */
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Commands are loaded one at a time: scoring a file starts no database driver. */
  readonly load: () => Promise<RunCommand>;
};
