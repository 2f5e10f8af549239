import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RET_BY_REASON } from "@/lib/domain/ret-codes";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { signBody } from "@/lib/provider/outbound/post-signed";
import { checkApi } from "@/scripts/conformance/check-api";
import { Report } from "@/scripts/conformance/report";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { keyOf } from "@/tests/support/api-keys";
import { CloudOverHttp } from "@/tests/support/cloud-over-http";
import { openEngineRoom } from "@/tests/support/engine-room";
import { signInAs } from "@/tests/support/people";

/* docs/api.md is run as it stands: what it promises is what a program gets. */

const page = readFileSync("docs/api.md", "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code]) => code ?? "");

const api = new CloudOverHttp();
let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  await api.open();
  await syncStyles();
  await openEngineRoom();
  folder = mkdtempSync(path.join(tmpdir(), "xiezhen-docs-"));
  const photos = path.join(folder, "photos");
  await promisify(execFile)("mkdir", [photos]);
  for (const [day, photo] of (await dailyPhotos()).slice(0, 8).entries()) {
    writeFileSync(path.join(photos, `day-${day}.jpg`), photo);
  }
  const { key } = await keyOf(await signInAs("Wan"));
  env = { ...process.env, STUDIO: api.origin, PHOTOS: photos, KEY: key };
}, 120_000);
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the commands of docs/api.md go from photos to portraits", { timeout: 300_000 }, async () => {
  const shell = `set -euo pipefail\n${blocks("sh").join("\necho\n")}`;
  const { stdout } = await promisify(execFile)("bash", ["-c", shell], { cwd: folder, env, timeout: 280_000 });
  const said = stdout.split("\n").filter((line) => line.startsWith("{"));
  const replies = said.map((line) => JSON.parse(line) as { ret: number; body?: { state?: number } });
  expect(replies[0]).toMatchObject({ ret: 40101, msg: expect.any(String) });
  expect(replies.slice(1).map(({ ret }) => ret)).toEqual([0, 0, 0, 0]);
  expect(replies.flatMap(({ body }) => body?.state ?? [])).toEqual([3, 3]);
  expect(stdout.match(/user_upload\/T\d{13}\/[0-9a-f-]{36}\.jpg/g)).toHaveLength(8);
  const pictures = readdirSync(folder).filter((name) => name.endsWith(".jpg"));
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) {
    expect(await sharp(path.join(folder, picture)).metadata()).toMatchObject({ format: "jpeg", width: 1024 });
  }
});

test("its table of errors is the one that is answered by", () => {
  const rows = [...page.matchAll(/^\| (\d{5}) \| (\d{3}) /gm)].map(([, ret, status]) => [Number(ret), Number(status)]);
  expect(rows.map(([ret]) => ret)).toEqual(Object.values(RET_BY_REASON).toSorted((a, b) => a - b));
  for (const [ret, status] of rows) expect(Math.floor((ret ?? 0) / 100)).toBe(status);
});

test("its way to check a callback takes ours, and no other", async () => {
  const file = path.join(folder, "check.mjs");
  writeFileSync(file, blocks("js").join("\n"));
  const { isFromTheStudio } = (await import(/* @vite-ignore */ file)) as {
    isFromTheStudio: (header: string | undefined, body: string, secret: string) => boolean;
  };
  const body = JSON.stringify({ ret: 0, body: { id: "姓名" } });
  expect(isFromTheStudio(signBody("secret", body), body, "secret")).toBe(true);
  expect(isFromTheStudio(signBody("secret", body), `${body} `, "secret")).toBe(false);
  expect(isFromTheStudio(signBody("other", body), body, "secret")).toBe(false);
  expect(isFromTheStudio(signBody("secret", body, Date.now() - 600_000), body, "secret")).toBe(false);
  expect(isFromTheStudio(undefined, body, "secret")).toBe(false);
});

test("our own side conforms, by the script that anyone can point at a host", { timeout: 300_000 }, async () => {
  const report = new Report(() => undefined);
  const photos = (await dailyPhotos()).slice(0, 8).map((bytes, day) => ({ name: `day-${day}.jpg`, bytes }));
  const pace = { pollSeconds: 0.5, patienceSeconds: 240 };
  await checkApi({ origin: api.origin, key: env.KEY ?? "", photos, ...pace }, report);
  expect(report.findings.filter(({ verdict }) => verdict === "differs")).toEqual([]);
  expect(report.findings.filter(({ what }) => what === "is a whole picture")).toHaveLength(4);
});

type Schema = { $ref?: string };
type Description = {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, { required?: string[]; properties?: Record<string, Schema> }> };
};

test("/cloud/openapi.json describes every endpoint there is, and every reference in it leads somewhere", async () => {
  const text = await (await fetch(`${api.origin}/cloud/openapi.json`)).text();
  const description = JSON.parse(text) as Description;
  expect(description.openapi).toBe("3.1.0");
  expect(description.servers).toEqual([{ url: api.origin }]);
  const folders = readdirSync("app/cloud").filter((name) => !/^\[|openapi|results|templates/.test(name));
  expect(Object.keys(description.paths).sort()).toEqual(folders.map((name) => `/cloud/${name}`).sort());
  for (const [endpoint, methods] of Object.entries(description.paths)) {
    const source = readFileSync(`app${endpoint}/route.ts`, "utf8");
    for (const method of Object.keys(methods)) expect(source).toContain(`function ${method.toUpperCase()}(`);
  }
  for (const [, pointer] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = (pointer ?? "")
      .split("/")
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], description);
    expect(found, pointer).toBeTypeOf("object");
  }
  const { UserModelCreateRequest, TaskQueryReply } = description.components.schemas;
  expect(UserModelCreateRequest?.properties?.img_set).toMatchObject({ type: "array", minItems: 8, maxItems: 20 });
  expect(UserModelCreateRequest?.required).toEqual(["img_set"]);
  expect(TaskQueryReply?.properties?.ret).toMatchObject({ const: 0 });
});
