import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { PrintsView } from "@/lib/domain/portrait";
import type { StyleView } from "@/lib/domain/style";
import { isOver, type TaskView } from "@/lib/domain/task";
import { CONSENT_VERSION, type ModelView } from "@/lib/domain/user-model";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { BrowserlessPerson } from "@/tests/process/browserless-person";
import { cleanUp, newServer, type Server } from "@/tests/process/server";
import { requestsPerSecond } from "./http-load";
import { type Row, seconds } from "./table";

/** What the running product does over HTTP, on an empty folder of its own. */
export async function serverRows(): Promise<Row[]> {
  const server = await newServer();
  try {
    await server.start();
    const person = new BrowserlessPerson(server.url);
    await person.signUp();
    return [await firstPortrait(person), await uploadMemory(server, person), ...(await polling(server, person))];
  } finally {
    await server.kill();
    cleanUp(server);
  }
}

/** From the first byte of eight photos to the first portrait on the wall, three uploads at a time as the page does. */
async function firstPortrait(person: BrowserlessPerson): Promise<Row> {
  const photos = (await dailyPhotos()).slice(0, 8).map((body) => ({ id: crypto.randomUUID(), body }));
  const { styles } = await person.json<{ styles: StyleView[] }>("/api/styles");
  const start = performance.now();
  const queue = [...photos];
  const send = async () => {
    for (let photo = queue.shift(); photo; photo = queue.shift()) {
      await person.json(`/api/photos/${photo.id}`, { method: "PUT", body: photo.body });
    }
  };
  await Promise.all([send(), send(), send()]);
  const consent = { version: CONSENT_VERSION, accepted: true };
  const order = { id: crypto.randomUUID(), photoIds: photos.map(({ id }) => id), consent };
  const model = await person.json<ModelView>("/api/models", { method: "POST", json: order });
  while (!isOver((await person.json<TaskView>(`/api/tasks/${model.taskId}`)).state)) await sleep(200);
  const wanted = { id: crypto.randomUUID(), modelId: model.id, styleIds: [styles[0]?.id] };
  await person.json("/api/portraits", { method: "POST", json: wanted });
  while ((await person.json<PrintsView>("/api/portraits")).portraits.length === 0) await sleep(200);
  const taken = performance.now() - start;
  return {
    what: "8 photos → first portrait",
    measured: seconds(taken),
    floor: "",
    bound: "≤ 30 s",
    met: taken <= 30_000,
  };
}

/** Holds many uploads open, all but their last byte sent: what the process keeps of them is then in its memory. */
async function uploadMemory(server: Server, person: BrowserlessPerson): Promise<Row> {
  const uploads = 12;
  const bytes = Buffer.alloc(20 * 1024 * 1024, 7);
  const before = residentBytes(server.port);
  const requests = await Promise.all(
    Array.from({ length: uploads }, async () => {
      const path = `/api/photos/${crypto.randomUUID()}`;
      const headers = { cookie: person.cookie, "content-length": bytes.byteLength };
      const request = http.request(server.url + path, { method: "PUT", headers });
      request.on("error", () => undefined);
      await new Promise((resolve) => request.write(bytes.subarray(0, -1), resolve));
      return request;
    }),
  );
  await sleep(1500);
  const each = (residentBytes(server.port) - before) / uploads / 1e6;
  for (const request of requests) request.destroy();
  return {
    what: "memory a concurrent 20 MB upload",
    measured: `${each.toFixed(2)} MB`,
    floor: "20 MB if buffered",
    bound: "≤ 1 MB",
    met: each <= 1,
  };
}

async function polling(server: Server, person: BrowserlessPerson): Promise<Row[]> {
  const rate = async (count: number) => {
    await server.kill();
    const task = execFileSync(process.execPath, ["dist/tool-seed-tasks.mjs", String(count)], {
      env: { ...process.env, DATA_DIR: server.folder },
    });
    await server.start();
    const url = `${server.url}/api/tasks/${task.toString().trim()}`;
    await requestsPerSecond(url, person.cookie, { seconds: 2 });
    const bare = await requestsPerSecond(`${server.url}/api/alive`, person.cookie);
    return { poll: await requestsPerSecond(url, person.cookie), bare };
  };
  const few = await rate(1_000);
  const many = await rate(1_000_000);
  const share = few.poll / few.bare;
  const flat = many.poll / many.bare / share;
  const perSecond = (value: number) => `${Math.round(value)}/s`;
  return [
    {
      what: "status poll, 1 thousand tasks",
      measured: `${perSecond(few.poll)} = ${share.toFixed(2)} ×`,
      floor: `${perSecond(few.bare)} bare`,
      bound: "≥ 0.5 ×",
      met: share >= 0.5,
    },
    {
      what: "the same, 1 million tasks",
      measured: `${perSecond(many.poll)} = ${(share * flat).toFixed(2)} ×`,
      floor: `${perSecond(many.bare)} bare`,
      bound: "flat",
      met: flat >= 0.8,
    },
  ];
}

/** Of the process that listens on a port. */
function residentBytes(port: number): number {
  const listing = execFileSync("sh", ["-c", `ss -ltnpH "sport = :${port}"`]).toString();
  const pid = /pid=(\d+)/.exec(listing)?.[1];
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) * 1024;
}
