import { createContext, useContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);

/** The mark that lets this answer's own scripts run; browsers hide it from scripts, so it is known on the server alone. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
