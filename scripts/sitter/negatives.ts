import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { renderSitter, type SitterPicture, type SitterRequest } from "./bust/render-sitter";

// The bust is made of small functions full of numbers, and V8 boxes every number that crosses a call it does not
// inline. With room to inline them all, a picture takes 8 s instead of 15.
setFlagsFromString("--max-inlined-bytecode-size=1000");
setFlagsFromString("--max-inlined-bytecode-size-cumulative=3000");

/**
 * Renders the sitter once for each pose and light and keeps the result, as a studio keeps negatives: printing another
 * grade from one takes a second instead of twenty. A change to the bust's own source makes all of them new.
 */
export function takeNegative(request: SitterRequest): SitterPicture {
  const { width, height } = request;
  const folder = join(tmpdir(), "sitter-negatives");
  const file = join(
    folder,
    `${createHash("sha256").update(sculptureVersion()).update(JSON.stringify(request)).digest("hex").slice(0, 24)}.f32`,
  );
  const kept = readKept(file);
  if (kept)
    return { width, height, radiance: kept.subarray(0, width * height * 3), alpha: kept.subarray(width * height * 3) };

  const picture = renderSitter(request);
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed, so that an interrupted run leaves no half negative.
  writeFileSync(
    `${file}.part`,
    Buffer.concat([Buffer.from(picture.radiance.buffer), Buffer.from(picture.alpha.buffer)]),
  );
  renameSync(`${file}.part`, file);
  return picture;
}

function readKept(file: string): Float32Array | null {
  try {
    const bytes = readFileSync(file);
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  } catch {
    return null; // not taken yet
  }
}

function sculptureVersion(): string {
  const folder = join(process.cwd(), "scripts/sitter/bust");
  const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return sources
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
}
