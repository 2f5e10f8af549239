import type { BrowserContext, Page, Route } from "@playwright/test";
import sharp from "sharp";
import { type FindingCode } from "@/lib/domain/finding";
import type { ContactSheetView, PhotoView } from "@/lib/domain/photo";

/** A contact sheet that the browser believes in: it needs no engine, and answers as it is told. */
export class MadeSheet {
  photos: PhotoView[] = [];
  lacks: ContactSheetView["lacks"] = [];
  /** What was asked, in its order: "PUT id", "PATCH true a,b". */
  readonly asked: string[] = [];
  /** Bodies of the photos that arrived. */
  readonly bodies = new Map<string, Buffer>();
  /** Photos that are sent are answered once this is over. */
  held: Promise<void> | null = null;
  /** Instead of taking a photo. */
  onPut: ((route: Route) => Promise<void> | void) | null = null;
  onDelete: ((route: Route) => Promise<void> | void) | null = null;

  /** In front of one page, or of all that a browser opens. */
  static async before(pages: Page | BrowserContext, photos: PhotoView[] = []): Promise<MadeSheet> {
    const sheet = new MadeSheet();
    sheet.photos = photos;
    const picture = await sharp({ create: { width: 60, height: 80, channels: 3, background: "#8a8f98" } })
      .jpeg()
      .toBuffer();
    await pages.route(/\/api\/photos\/[^/]+\/image/, (route) =>
      route.fulfill({ contentType: "image/jpeg", body: picture }),
    );
    await pages.route(/\/api\/photos(\/[^/]+)?(\?.*)?$/, (route) => sheet.answer(route));
    return sheet;
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const method = request.method();
    const id = new URL(request.url()).pathname.split("/")[3];
    if (method === "GET") return route.fulfill({ json: this.view() });
    if (method === "PUT" && id) {
      this.asked.push(`PUT ${id}`);
      if (this.onPut) return this.onPut(route);
      await this.held;
      return this.take(route, id);
    }
    const { photoIds = id ? [id] : [], setAside } = (request.postDataJSON() ?? {}) as {
      photoIds?: string[];
      setAside?: boolean;
    };
    if (method === "PATCH") {
      this.asked.push(`PATCH ${setAside} ${photoIds.length}`);
      const standing = setAside ? ("set_aside" as const) : ("usable" as const);
      this.photos = this.photos.map((photo) => (photoIds.includes(photo.id) ? { ...photo, standing } : photo));
      return route.fulfill({ json: this.view() });
    }
    this.asked.push(`DELETE ${photoIds.length}`);
    if (this.onDelete) return this.onDelete(route);
    this.photos = this.photos.filter((photo) => !photoIds.includes(photo.id));
    return route.fulfill({ status: 204 });
  }

  /** Which photos were sent, in their order, each as often as it was. */
  get sent(): string[] {
    return this.asked.flatMap((ask) => /^PUT (.*)/.exec(ask)?.[1] ?? []);
  }

  private take(route: Route, id: string): Promise<void> {
    this.bodies.set(id, route.request().postDataBuffer() ?? Buffer.alloc(0));
    const photo = madePhoto(id);
    this.photos = [...this.photos.filter((other) => other.id !== id), photo];
    return route.fulfill({ status: 201, json: photo });
  }

  private view(): ContactSheetView {
    const usable = this.photos.filter(({ standing }) => standing === "usable").length;
    const marks = { sharpness: 94, light: 81, size: 77, variety: 46 };
    return {
      roll: 1,
      photos: this.photos,
      usable,
      score: usable > 0 ? 82 : null,
      marks,
      lacks: this.lacks,
      minimum: 8,
      maximum: 20,
      provider: "studio",
    };
  }
}

export function madePhoto(id: string = crypto.randomUUID(), fault?: FindingCode): PhotoView {
  const words = { en: "Two faces here.", zh: "画面里有两张脸" };
  return {
    id,
    standing: fault ? "refused" : "usable",
    score: fault ? 0 : 80,
    marks: fault ? null : { size: 80, sharpness: 80, light: 40, pose: 90, framing: 100, openness: 100 },
    width: 1536,
    height: 2048,
    findings: fault ? [{ code: fault, severity: "refused", title: words, remedy: words }] : [],
    imageUrl: `/api/photos/${id}/image`,
    createdAt: "2026-11-22T12:00:00Z",
  };
}

export const madePhotos = (count: number) => Array.from({ length: count }, () => madePhoto());
