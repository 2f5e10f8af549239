import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./faults";
import { sendPicture } from "./picture";
import { type Style, styleOffer } from "./styles";

export type Endpoint =
  | "upload_file"
  | "aigc_user_model_create"
  | "aigc_product_brief_query"
  | "aigc_task_create"
  | "aigc_task_query"
  | "results"
  | "templates";

export type FakeTask = {
  id: string;
  kind: 1 | 2;
  userId: string;
  callbackUrl: string | null;
  /** What the next readings say; the last one stays. */
  states: number[];
  reads: number;
};

/** One call as it came. */
export type Call = { endpoint: Endpoint; headers: IncomingMessage["headers"]; body: Buffer };

const PORTRAITS = 4;

/**
 * A stand-in for the portrait API over real HTTP: it keeps tasks, counts what is paid for, and goes wrong as told.
 * It serves tests, and `npm run dev:cloud`.
 */
export class FakeCloud {
  readonly tasks = new Map<string, FakeTask>();
  readonly uploads: string[] = [];
  readonly seen: { endpoint: string; authorization: string | undefined; body: string }[] = [];
  paid = { training: 0, generation: 0 };
  /** States of a task made from now on. */
  states: number[] = [1, 2, 3];
  /**
   * Addresses of results: how many of the four there are, how many readings they outlive, which never work, and which are
   * named in which order while the task still runs.
   */
  results = { count: PORTRAITS, goodForReads: Infinity, dead: [] as number[], early: [] as number[] };
  /** How often a task that ends is called back, and whether before its time. */
  callbacks: "none" | "once" | "twice" | "early" = "none";
  /** Where a model's id is told again after its creation; the API's document does not say that it is. */
  userIdIn = { callbacks: false, readings: true };
  /** How long a call is on its way, there and back each. */
  latencyMs = 0;
  /** How it says no to a call that is not as it should be; null takes the call, and unless told otherwise it takes all. */
  refusal: (call: Call) => Fault["play"] | null = () => null;
  private readonly faults = new Map<Endpoint, Fault[]>();
  private server: Server | undefined;

  get origin(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  /** What is offered; tests take some away, and bring others. */
  styles: Style[] = [];

  async open(port = 0): Promise<this> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((done) => this.server?.listen(port, "127.0.0.1", done));
    this.styles = styleOffer(this.origin);
    return this;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  /** The next calls of this endpoint go wrong, one fault each. */
  failNext(endpoint: Endpoint, ...faults: Fault[]): void {
    this.faults.set(endpoint, [...(this.faults.get(endpoint) ?? []), ...faults]);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", this.origin);
    const body = await bodyOf(request).catch(() => null);
    if (body === null) return;
    if (pathname === "/circle") return void response.writeHead(302, { location: "/circle" }).end();
    const template = /^\/t\/(\d+)\.png$/.exec(pathname)?.[1];
    const endpoint = (
      template ? "templates" : pathname.startsWith("/results/") ? "results" : pathname.slice("/cloud/".length)
    ) as Endpoint;
    this.seen.push({
      endpoint,
      authorization: request.headers.authorization,
      body: body.toString("latin1").slice(0, 2000),
    });
    const fault = this.faults.get(endpoint)?.shift();
    if (fault && !fault.accepted) return fault.play(response);
    if (template) return sendPicture(response, Number(template));
    if (endpoint === "results") return this.sendResult(pathname, response);
    await sleep(this.latencyMs);
    const refuse = this.refusal({ endpoint, headers: request.headers, body });
    if (refuse) return refuse(response);
    const reply = this.perform(endpoint, body);
    await sleep(this.latencyMs);
    if (fault) return fault.play(response);
    response.writeHead(reply ? 200 : 404, {
      "content-type": "application/json",
      "x-ca-request-id": crypto.randomUUID(),
    });
    response.end(JSON.stringify(reply ? { ret: 0, body: reply } : { ret: 404, msg: "没有" }));
  }

  private perform(endpoint: Endpoint, body: Buffer): unknown {
    if (endpoint === "aigc_product_brief_query") return this.styles;
    if (endpoint === "upload_file") {
      const path = `user_upload/T0000000000101/${crypto.randomUUID()}.jpg`;
      this.uploads.push(path);
      return path;
    }
    const sent = JSON.parse(body.toString("utf8") || "{}") as Record<string, string>;
    if (endpoint === "aigc_user_model_create") {
      this.paid.training += 1;
      const userId = `U${String(this.tasks.size + 1).padStart(13, "0")}`;
      return { task_id: this.make(1, userId, sent).id, user_id: userId };
    }
    if (endpoint === "aigc_task_create") {
      this.paid.generation += 1;
      const { id, userId } = this.make(2, sent.user_id ?? "", sent);
      return { task_id: id, user_id: userId };
    }
    return endpoint === "aigc_task_query" ? this.read(sent.task_id ?? "") : null;
  }

  private make(kind: 1 | 2, userId: string, sent: Record<string, string>): FakeTask {
    const task: FakeTask = {
      id: crypto.randomUUID(),
      kind,
      userId,
      callbackUrl: sent.callback_url ?? null,
      states: [...this.states],
      reads: 0,
    };
    this.tasks.set(task.id, task);
    if (this.callbacks === "early") this.callBack(task);
    return task;
  }

  private read(id: string): unknown {
    const task = this.tasks.get(id);
    if (!task) return null;
    task.reads += 1;
    const state = (task.states.length > 1 ? task.states.shift() : task.states[0]) ?? 0;
    if (task.states.length === 1 && (this.callbacks === "once" || this.callbacks === "twice")) {
      this.callBack(task);
      if (this.callbacks === "twice") this.callBack(task);
    }
    const told = task.kind === 1 && this.userIdIn.readings ? { user_id: task.userId } : {};
    return { ...this.describe(task, state), ...told };
  }

  private describe(task: FakeTask, state: number) {
    const count = state === 4 ? Math.max(1, this.results.count - 2) : this.results.count;
    const done = Array.from({ length: state === 3 || state === 4 ? count : 0 }, (_, n) => n);
    const address = (n: number) => `${this.origin}/results/${task.id}/${n}.png?read=${task.reads}`;
    const result_paths = task.kind === 2 ? (state === 2 ? this.results.early : done).map(address) : [];
    return { state, id: task.id, tsk_type: task.kind, result_paths };
  }

  private async sendResult(pathname: string, response: ServerResponse): Promise<void> {
    const [, , id = "", name = "0"] = pathname.split("/");
    const task = this.tasks.get(id);
    const read = Number(new URL(response.req.url ?? "/", this.origin).searchParams.get("read"));
    const expired = task ? task.reads - read >= this.results.goodForReads : true;
    if (expired || this.results.dead.includes(parseInt(name, 10)))
      return void response.writeHead(403).end("Request has expired");
    return sendPicture(response, parseInt(name, 10));
  }

  /** Says that a task has ended, as often as it is asked to. */
  callBack(task: FakeTask): void {
    if (!task.callbackUrl) return;
    const told = this.userIdIn.callbacks ? { user_id: task.userId } : {};
    const ended = { ...this.describe(task, task.states.at(-1) ?? 3), ...told };
    const body = JSON.stringify({ ret: 0, body: ended });
    void fetch(task.callbackUrl, { method: "POST", body }).catch(() => undefined);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
