import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeWebStream } from "node:stream/web";
import { DELETE as deleteRest, GET as getRest, POST as postRest, PUT as putRest } from "@/app/cloud/[...rest]/route";
import { GET as getBrief } from "@/app/cloud/aigc_product_brief_query/route";
import { POST as postTask } from "@/app/cloud/aigc_task_create/route";
import { POST as postTaskQuery } from "@/app/cloud/aigc_task_query/route";
import { POST as postUserModel } from "@/app/cloud/aigc_user_model_create/route";
import { GET as getCallbackSecret } from "@/app/cloud/callback_secret/route";
import { GET as getOpenApi } from "@/app/cloud/openapi.json/route";
import { GET as getResult } from "@/app/cloud/results/[file]/route";
import { GET as getTemplate } from "@/app/cloud/templates/[file]/route";
import { POST as postUpload } from "@/app/cloud/upload_file/route";

type Handler = (request: Request) => Response | Promise<Response>;

const ROUTES: Record<string, Handler> = {
  "GET /cloud/aigc_product_brief_query": getBrief,
  "POST /cloud/aigc_task_create": postTask,
  "POST /cloud/aigc_task_query": postTaskQuery,
  "POST /cloud/aigc_user_model_create": postUserModel,
  "POST /cloud/upload_file": postUpload,
  "GET /cloud/callback_secret": getCallbackSecret,
  "GET /cloud/openapi.json": getOpenApi,
};
const REST: Record<string, Handler> = { GET: getRest, POST: postRest, PUT: putRest, DELETE: deleteRest };

/** Our own side of the portrait API over real HTTP in this process: the product's handlers and files without its pages. */
export class CloudOverHttp {
  private server: Server | undefined;

  get origin(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  async open(): Promise<this> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((done) => this.server?.listen(0, "127.0.0.1", done));
    return this;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  private async answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = "GET", url = "/" } = incoming;
    const { pathname } = new URL(url, "http://localhost");
    await answerBy(handlerOf(method, pathname) ?? (() => sendPublic(pathname)), incoming, outgoing);
  }
}

/** Answers by one of the product's handlers as the framework does it. */
export async function answerBy(handle: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = "GET", url = "/" } = incoming;
  // The body is the socket's own stream, and the address has the name that is listened on, not the one that was asked.
  const body = method === "GET" ? {} : { body: incoming as unknown as ReadableStream, duplex: "half" };
  const request = new Request(`http://localhost${url}`, { method, headers: headersOf(incoming), ...body });
  const answer = await handle(request);
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (!answer.body) return void outgoing.end();
  // A caller who hangs up in the middle is no failure of ours.
  await pipeline(Readable.fromWeb(answer.body as NodeWebStream), outgoing).catch(() => undefined);
}

function handlerOf(method: string, pathname: string): Handler | undefined {
  const [, pictures, file] = /^\/cloud\/(results|templates)\/([^/]+)$/.exec(pathname) ?? [];
  const get = pictures === "templates" ? getTemplate : getResult;
  if (file && method === "GET") return (request) => get(request, { params: Promise.resolve({ file }) });
  if (!pathname.startsWith("/cloud/")) return undefined;
  return ROUTES[`${method} ${pathname}`] ?? REST[method];
}

/** What lies in `public/`, which the framework serves by itself. */
async function sendPublic(pathname: string): Promise<Response> {
  const bytes = await readFile(path.join("public", pathname)).catch(() => null);
  return new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404 });
}

function headersOf({ headers }: IncomingMessage): Headers {
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return new Headers(flat);
}
