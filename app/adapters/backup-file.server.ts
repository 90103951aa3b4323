import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

/** The file is no backup, or not all of one. */
export class BackupDamagedError extends Error {
  override readonly name = "BackupDamagedError";
}

async function flushToDisk(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* withChecksum(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const checksum = createHash("sha256");
  for await (const line of lines) {
    checksum.update(`${line}\n`);
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ sha256: checksum.digest("hex") })}\n`;
}

/**
 * Writes lines, closed by their checksum, as a compressed file that is its owner's alone. The file appears when it is
 * whole and on disk; a failure on the way leaves what stood there before.
 */
export async function writeBackupFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(withChecksum(lines)), createGzip(), createWriteStream(partial, { mode: 0o600 }));
    await flushToDisk(partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Reads the lines back. Throws `BackupDamagedError` after the last of them if the file was not whole, or as soon as it shows. */
export async function* readBackupFile(file: string): AsyncGenerator<string> {
  const checksum = createHash("sha256");
  const raw = createReadStream(file);
  const unzipped = createGunzip();
  // Without this a fault of the file itself would never reach the reader of the lines.
  raw.on("error", (error) => unzipped.destroy(error));
  raw.pipe(unzipped);
  let held: string | undefined;
  try {
    for await (const line of linesOf(unzipped)) {
      if (held !== undefined) {
        checksum.update(`${held}\n`);
        yield held;
      }
      held = line;
    }
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && String(cause.code).startsWith("Z_")) {
      throw new BackupDamagedError("it is cut off or not compressed as a backup is", { cause });
    }
    throw cause;
  }
  if (held !== JSON.stringify({ sha256: checksum.digest("hex") })) throw new BackupDamagedError("its checksum does not fit");
}

async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}
