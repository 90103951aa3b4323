import { useParams } from "@remix-run/react";
import { agreedPaths, type AgreedPaths } from "./agreed-paths";

/** The addresses of the agreed scores of the round that this page belongs to. */
export function useAgreedPaths(): AgreedPaths {
  const { area = "", round = "" } = useParams();
  return agreedPaths(area, round);
}
