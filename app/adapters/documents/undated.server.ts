import { unzipSync, zipSync } from "fflate";

/** The first day that such a file can name. */
const NO_DAY = new Date(1980, 0, 1);

/** The same packed file without the moment at which each part was packed: what was made from the same is then the same, byte for byte. */
export function undated(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync(unzipSync(packed), { mtime: NO_DAY }));
}
