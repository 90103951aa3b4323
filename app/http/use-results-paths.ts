import { useParams } from "@remix-run/react";
import { resultsPaths, type ResultsPaths } from "./results-paths";

/** The addresses of the results of the round that this page belongs to. */
export function useResultsPaths(): ResultsPaths {
  const { area = "", round = "" } = useParams();
  return resultsPaths(area, round);
}
