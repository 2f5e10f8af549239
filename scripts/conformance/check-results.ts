import sharp from "sharp";
import type { Report } from "./report";

/** Each of the results is an address that gives a whole picture, without a key. */
export async function checkResults(paths: string[], report: Report): Promise<void> {
  report.about("result_paths");
  report.check("there is at least one", paths.length > 0);
  for (const path of paths) {
    if (!report.check("is an address", URL.canParse(path), path.slice(0, 80))) continue;
    const response = await fetch(path, { signal: AbortSignal.timeout(60_000) });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!report.check("answers 200 without a key", response.status === 200, String(response.status))) continue;
    const picture = await sharp(bytes)
      .stats()
      .then(() => sharp(bytes).metadata())
      .catch((cause: unknown) => String(cause));
    const whole = typeof picture !== "string";
    report.check("is a whole picture", whole, whole ? undefined : picture);
    if (whole) report.add("the picture", "note", `${picture.format}, ${picture.width} × ${picture.height}`);
  }
}
