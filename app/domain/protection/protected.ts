declare const mark: unique symbol;

/**
 * A value that protection has cleared for people to see. Only this folder can make one; pages, reports,
 * files and charts accept nothing else.
 */
export type Protected<Value> = Value & { readonly [mark]: "protected" };
