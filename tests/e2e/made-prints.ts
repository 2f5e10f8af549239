import type { Page, Route } from "@playwright/test";
import sharp from "sharp";
import { madePortrait, madeTask } from "../../components/portraits/made-prints.fixture";
import type { PortraitSource, PortraitView, PrintsView } from "../../lib/domain/portrait";
import type { ShareView } from "../../lib/domain/share";

export const STYLES = ["Linen", "Rembrandt", "Silver, 1958", "Camellia"] as const;

/** The same for every run: `made id 7` as a UUID. */
const idOf = (number: number, kind = 0) => `00000000-0000-4000-8${kind}00-${`${number}`.padStart(12, "0")}`;

const source: PortraitSource = {
  photoId: idOf(1, 2),
  imageUrl: `/api/photos/${idOf(1, 2)}/image`,
  width: 1200,
  height: 1600,
  eyes: [
    { x: 0.4, y: 0.4 },
    { x: 0.6, y: 0.4 },
  ],
  portraitEyes: [
    { x: 0.38, y: 0.42 },
    { x: 0.62, y: 0.42 },
  ],
};

/** Prints of four styles, the closest likeness last, as no page should show them. */
export function madePrints(count: number): PortraitView[] {
  return Array.from({ length: count }, (_, i) => {
    const name = STYLES[i % STYLES.length] ?? "";
    return madePortrait({
      id: idOf(i),
      taskId: idOf(i % STYLES.length, 1),
      styleId: idOf(i % STYLES.length, 3),
      styleName: { en: name, zh: name },
      likeness: 60 + (i * 39) / count,
      source: i === count - 1 ? source : null,
    });
  });
}

export const madeWork = (made: number, ordered: number) =>
  madeTask({ id: idOf(0, 1), styleId: idOf(0, 3), made, ordered });

/** The prints' side of the API, made up: no engine is needed to try a page. */
export class MadeStudio {
  prints: Omit<PrintsView, "deleted"> = { portraits: [], tasks: [] };
  shares: ShareView[] = [];
  /** "unfavourite 1", in the order they came. */
  readonly calls: string[] = [];
  /** Requests are let through when this resolves. */
  gate: Promise<unknown> = Promise.resolve();
  isBroken = false;
  #deleted: PortraitView[] = [];

  async serve(page: Page): Promise<void> {
    const picture = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#7a6f63" } })
      .webp()
      .toBuffer();
    const asPicture = { status: 200, contentType: "image/webp", body: picture };
    await page.route(/\/api\/(portraits|photos)\/[^/]+\/image/, async (route) => {
      await this.gate;
      return route.fulfill(asPicture);
    });
    await page.route(/\/api\/portraits(\?.*)?$/, (route) => {
      const method = route.request().method();
      if (method === "GET") return this.#answer(route, { ...this.prints, deleted: this.#deleted.map(({ id }) => id) });
      return method === "PATCH" ? this.#change(route) : this.#order(route);
    });
    await page.route(/\/api\/shares(\/[^/]+)?$/, (route) => this.#share(route));
  }

  #answer(route: Route, json: unknown, status = 200) {
    if (this.isBroken) return route.abort("internetdisconnected");
    return status === 204 ? route.fulfill({ status }) : route.fulfill({ status, json });
  }

  #order(route: Route) {
    this.calls.push("POST order");
    return this.#answer(route, { tasks: [] }, 202);
  }

  #change(route: Route) {
    const body = route.request().postDataJSON() as { portraitIds: string[]; favourite?: boolean; deleted?: boolean };
    const { portraitIds, favourite, deleted } = body;
    const named = (one: PortraitView) => portraitIds.includes(one.id);
    this.calls.push(
      `${(favourite ?? deleted) ? "" : "un"}${deleted === undefined ? "favourite" : "delete"} ${portraitIds.length}`,
    );
    if (!this.isBroken) {
      const { portraits } = this.prints;
      if (favourite !== undefined) this.#set(portraits.map((one) => (named(one) ? { ...one, favourite } : one)));
      else if (deleted) {
        this.#deleted = [...this.#deleted, ...portraits.filter(named)];
        this.#set(portraits.filter((one) => !named(one)));
      } else {
        this.#set([...portraits, ...this.#deleted.filter(named)]);
        this.#deleted = this.#deleted.filter((one) => !named(one));
      }
    }
    return this.#answer(route, { portraitIds });
  }

  #set(portraits: PortraitView[]) {
    this.prints = { ...this.prints, portraits };
  }

  #share(route: Route) {
    const request = route.request();
    if (request.method() === "GET") return this.#answer(route, { shares: this.shares });
    this.calls.push(`${request.method()} share`);
    if (request.method() === "DELETE") {
      this.shares = this.shares.filter(({ id }) => !request.url().endsWith(id));
      return this.#answer(route, null, 204);
    }
    const { id, portraitIds, days, named } = request.postDataJSON() as {
      id: string;
      portraitIds: string[];
      days: number;
      named: boolean;
    };
    const now = Date.now();
    const share = {
      id,
      url: `https://studio.example/s/${id}`,
      portraitIds,
      named,
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + days * 86_400_000).toISOString(),
    };
    this.shares = [...this.shares.filter((one) => one.id !== id), share];
    return this.#answer(route, share, 201);
  }
}
