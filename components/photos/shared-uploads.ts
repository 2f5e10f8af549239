import { isSignedOut } from "@/components/ui/signed-out";
import { isRefused } from "./rest-before-retry";
import { SendingTurn } from "./sending-turn";
import { forgetUnsent, keepUnsent, readUnsent } from "./unsent-photos";
import { fromTold, openNews, toTold, type UploadNews, type Waiting } from "./upload-news";
import { type Send, UploadQueue } from "./upload-queue";

type Options<Result> = {
  owner: string;
  send: Send<Result>;
  restMs: (error: unknown, attempts: number) => number | null;
  /** Resolves when the server has room for what comes; asked before every photo. */
  ready: () => Promise<void>;
  /** A photo has arrived, from here or from another page. */
  onSent: (result: Result) => void;
  /** Another page saw to some photos while this one slept. */
  onMissed: () => void;
  /** Takes back what may have arrived although it was removed. */
  retract: (id: string) => void;
};

/**
 * One person's photos on their way, in all her pages of this browser: each shows all of them, and one sends. What a page
 * adds, removes or has sent, the others hear; what none has heard lies in the drawer (`unsent-photos.ts`) for the next.
 */
export class SharedUploads<Result> {
  readonly queue: UploadQueue<Result>;
  readonly #turn: SendingTurn;
  #line: ReturnType<typeof openNews<Result>> | null = null;
  #online = false;
  /** Those that lie in the drawer, as far as this page knows. */
  readonly #kept = new Set<string>();
  /** Those that have arrived or were removed; an id never comes back. */
  readonly #over = new Set<string>();
  readonly #sentHere = new Set<string>();

  constructor(private readonly options: Options<Result>) {
    this.queue = new UploadQueue<Result>({
      send: (upload, hooks) => this.#send(upload, hooks),
      restMs: options.restMs,
      onSent: (id, result) => this.#sent(id, result),
      onFailed: (id, error) => {
        // Kept, it would be sent and refused again at every visit.
        if (isRefused(error)) this.#forget(id);
        this.#line?.tell({ kind: "failed", id, error: toTold(error) });
      },
    });
    this.#turn = new SendingTurn(`send-photos:${options.owner}`, {
      waits: () => this.queue.snapshot().length > 0 && document.visibilityState === "visible",
      onMine: () => void this.catchUp(),
      onLost: () => this.queue.pause(),
    });
  }

  /** Takes part, until what it returns is called. */
  open(): () => void {
    this.#line = openNews<Result>(this.options.owner, (news) => this.#hear(news));
    this.#turn.seek();
    void this.catchUp();
    return () => {
      this.#turn.giveUp();
      this.queue.pause();
      this.#line?.close();
      this.#line = null;
    };
  }

  connect(online: boolean) {
    this.#online = online;
    if (online) void this.catchUp();
    else this.queue.pause();
  }

  isKept = (id: string) => this.#kept.has(id);

  add(files: readonly Waiting[]) {
    this.queue.add(files);
    for (const file of files) void this.#keep(file).then(() => this.#announce(file));
  }

  remove(id: string) {
    this.#takeOut(id);
    void forgetUnsent(id);
    this.#line?.tell({ kind: "removed", id });
  }

  retry(id: string) {
    const upload = this.queue.snapshot().find((queued) => queued.id === id);
    if (upload && !this.isKept(id)) void this.#keep(upload);
    this.queue.retry(id);
    if (upload) this.#line?.tell({ kind: "retried", file: upload, kept: this.isKept(id) });
  }

  /** Joins what lies in the drawer with what is queued here, and sends if it is this page's turn. */
  async catchUp(): Promise<void> {
    const before = new Set(this.#kept);
    const unsent = await readUnsent(this.options.owner);
    if (unsent) this.#join(unsent, before);
    if (this.#turn.isMine && this.#online) this.queue.resume();
  }

  #join(unsent: readonly Waiting[], keptBefore: ReadonlySet<string>) {
    const lie = new Set(unsent.map(({ id }) => id));
    const missed = this.queue
      .snapshot()
      .filter(({ id, phase }) => phase !== "failed" && keptBefore.has(id) && this.isKept(id) && !lie.has(id));
    for (const { id } of missed) this.#leave(id);
    if (missed.length > 0) this.options.onMissed();
    const fresh = unsent.filter(({ id }) => !this.#over.has(id));
    for (const { id } of fresh) this.#kept.add(id);
    this.queue.add(fresh);
  }

  async #send(...[upload, hooks]: Parameters<Send<Result>>): Promise<Result> {
    await this.options.ready();
    hooks.signal.throwIfAborted();
    return this.options.send(upload, hooks).catch((error: unknown) => {
      // It says nothing of the photo: all wait until she has signed in again.
      if (isSignedOut(error)) this.queue.pause();
      throw error;
    });
  }

  #sent(id: string, result: Result) {
    this.#over.add(id);
    this.#sentHere.add(id);
    void forgetUnsent(id);
    this.#line?.tell({ kind: "sent", id, result });
    this.options.onSent(result);
  }

  #hear(news: UploadNews<Result>) {
    const id = "file" in news ? news.file.id : news.id;
    if (news.kind === "removed") return this.#takeOut(id);
    if (this.#over.has(id)) return;
    if ("file" in news) {
      if (news.kept) this.#kept.add(id);
      // Tried again by a page that slept, it may be new to one that was opened meanwhile.
      this.queue.add([news.file]);
      if (news.kind === "retried") this.queue.retry(id);
    } else if (news.kind === "failed") {
      const error = fromTold(news.error);
      if (isRefused(error)) this.#kept.delete(id);
      this.queue.fail(id, error);
    } else {
      this.options.onSent(news.result);
      this.#leave(id);
    }
  }

  async #keep({ id, file, addedAt }: Waiting): Promise<void> {
    if (await keepUnsent({ id, owner: this.options.owner, file, addedAt })) this.#kept.add(id);
  }

  /** Tells the others of a photo once the server has room for it; one that is gone by then was never there for them. */
  async #announce(file: Waiting): Promise<void> {
    await this.options.ready();
    if (!this.#over.has(file.id)) this.#line?.tell({ kind: "added", file, kept: this.isKept(file.id) });
  }

  #forget(id: string) {
    this.#kept.delete(id);
    void forgetUnsent(id);
  }

  #takeOut(id: string) {
    const upload = this.queue.snapshot().find((queued) => queued.id === id);
    // Cut off after its last byte it may have arrived all the same.
    const mayBeThere = upload ? upload.sent === 1 && !isRefused(upload.error) : this.#sentHere.has(id);
    this.#leave(id);
    if (mayBeThere) this.options.retract(id);
  }

  #leave(id: string) {
    this.#over.add(id);
    this.queue.remove(id);
  }
}
