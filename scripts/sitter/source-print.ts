import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

/**
 * A fingerprint of what the source files of a folder (or one file) do: their words, comments and layout may change without
 * changing it. Tests do not count.
 */
export function fingerprintSources(...places: string[]): string {
  const hash = createHash("sha256");
  for (const file of places.flatMap(sourcesIn)) {
    const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts", minifyWhitespace: true });
    hash.update(code);
  }
  return hash.digest("hex").slice(0, 16);
}

function sourcesIn(place: string): string[] {
  if (place.endsWith(".ts")) return [place];
  return readdirSync(place)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => join(place, name));
}
