/** What a browser tells of its connection. Some tell nothing. */
type Connection = {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
  /** Megabits a second. */
  readonly downlink?: number;
};

// The files then come in some three seconds, behind everything else.
const LEAST_DOWNLINK = 1;

/**
 * Whether the richer face can be fetched without cost to anybody: the connection is quick, not paid for by the megabyte, and the person
 * has not asked for less. A browser that does not tell gets no more than it needs.
 */
export function isGoodConnection({ connection, onLine }: { readonly connection?: Connection; readonly onLine: boolean }): boolean {
  if (connection === undefined || !onLine) return false;
  const { saveData = false, effectiveType = "", type = "", downlink = 0 } = connection;
  return !saveData && effectiveType === "4g" && type !== "cellular" && downlink >= LEAST_DOWNLINK;
}
