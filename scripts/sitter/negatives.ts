import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "./inline-more";
import { renderSitter, type SitterPicture, type SitterRequest } from "./bust/render-sitter";
import { fingerprintSources } from "./source-print";

const BUST = "scripts/sitter/bust";
const sculpture = { version: "" };

/**
 * Renders the sitter once for each pose and light and keeps the result, as a studio keeps negatives: printing another
 * grade from one takes a second instead of ten. A change to the bust itself makes all of them new.
 */
export function takeNegative(request: SitterRequest): SitterPicture {
  const { width, height } = request;
  const folder = join(tmpdir(), "sitter-negatives");
  sculpture.version ||= fingerprintSources(BUST);
  const name = createHash("sha256").update(sculpture.version).update(JSON.stringify(request)).digest("hex");
  const file = join(folder, `${name.slice(0, 24)}.f32`);
  const kept = readKept(file);
  if (kept)
    return { width, height, radiance: kept.subarray(0, width * height * 3), alpha: kept.subarray(width * height * 3) };

  const picture = renderSitter(request);
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed, so that an interrupted run leaves no half negative.
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, Buffer.concat([Buffer.from(picture.radiance.buffer), Buffer.from(picture.alpha.buffer)]));
  renameSync(part, file);
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
