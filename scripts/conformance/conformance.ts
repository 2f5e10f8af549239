import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkApi } from "./check-api";
import { Report } from "./report";

/*
 * `npm run conformance -- URL KEY FOLDER`: what of the portrait API a host keeps, endpoint by endpoint. It makes one model
 * and one order, which costs what they cost there. Ends with 1 where anything differs.
 */

const USAGE = "npm run conformance -- URL KEY FOLDER   (FOLDER: 8 to 20 photos of one person)";

function photosIn(folder: string) {
  const names = readdirSync(folder).filter((name) => /\.(jpe?g|png|webp|heic|avif)$/i.test(name));
  return names.sort().map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

async function main([url, key, folder]: string[]): Promise<number> {
  if (!url || !URL.canParse(url) || !key || !folder) {
    console.error(USAGE);
    return 2;
  }
  const photos = photosIn(folder).slice(0, 20);
  if (photos.length < 8) {
    console.error(`There are ${photos.length} photos in ${folder}; the API wants 8 to 20.`);
    return 2;
  }
  const report = new Report((line) => console.log(line));
  const host = { origin: url.replace(/\/+$/, ""), key, photos, pollSeconds: 3, patienceSeconds: 1800 };
  await checkApi(host, report).catch((cause: unknown) => {
    report.add("the host can be reached", "differs", cause instanceof Error ? reasonOf(cause) : String(cause));
  });
  const { differences, findings } = report;
  const conforming = findings.filter(({ verdict }) => verdict === "conforms").length;
  console.log(`\n${conforming} conform, ${differences} differ.`);
  return differences > 0 ? 1 : 0;
}

const reasonOf = ({ message, cause }: Error) => (cause instanceof Error ? `${message} (${cause.message})` : message);

process.exitCode = await main(process.argv.slice(2));
