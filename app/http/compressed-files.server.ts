import { readdirSync } from "node:fs";
import { extname } from "node:path";
import type { RequestHandler } from "express";

const ENDING = ".br";

/**
 * Leads to the copy of a file that the build has compressed, where there is one and the browser takes it. Compressing the largest script
 * anew for everybody who begins to answer would keep the server busier than all their saving.
 */
export function compressedFiles(folder: string): RequestHandler {
  const copies = new Set(readdirSync(folder).filter((name) => name.endsWith(ENDING)));
  return (req, res, next) => {
    const copy = req.path.slice(1) + ENDING;
    if (copies.has(copy) && req.acceptsEncodings("br") !== false) {
      res.type(extname(req.path)).vary("Accept-Encoding").setHeader("Content-Encoding", "br");
      req.url = `/${copy}`;
    }
    next();
  };
}
