import { getDb } from "@/lib/db/client";
import { models, photos, styles, tasks } from "@/lib/db/schema";
import { openCloud } from "@/lib/provider/cloud/cloud";
import { putObject } from "@/lib/storage/objects";
import { FakeCloud } from "@/tests/fakes/cloud/cloud";

/*
 * The product on a cloud, over real HTTP. A test file uses it by
 * vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen)
 */
export const fake = new FakeCloud();
export const SECRETS = { code: "app-code-0123456789abcdef", secret: "app-secret-0123456789abcdef" };
const CREDENTIALS = {
  appcode: { mode: "appcode", code: SECRETS.code },
  signature: { mode: "signature", key: "203753385", secret: SECRETS.secret, stage: "RELEASE" },
} as const;

let provider: ReturnType<typeof openCloud>;
export const chosen = { getProvider: () => provider };

export async function openCloudStudio({ mode = "appcode" }: { mode?: keyof typeof CREDENTIALS } = {}): Promise<void> {
  await fake.open();
  const credentials = CREDENTIALS[mode];
  provider = openCloud({ origin: fake.origin, credentials, connectMs: 1000, totalMs: 1500, atOnce: 4 });
}

/** A model the cloud has trained, or is about to. */
export async function cloudModel(ownerId: string, status: "ready" | "training" = "ready"): Promise<string> {
  const id = crypto.randomUUID();
  const db = await getDb();
  const number = (await db.$count(models)) + 1;
  const consent = { consentVersion: "1", consentedAt: new Date() };
  const providerUserId = status === "ready" ? "U0000000000001" : null;
  await db.insert(models).values({ id, ownerId, number, ...consent, status, provider: "cloud", providerUserId });
  if (status === "training") await photosFor(ownerId, id);
  return id;
}

/** Eight photos that went into it. */
export async function photosFor(ownerId: string, modelId: string): Promise<void> {
  const report = {
    version: 1 as const,
    width: 1,
    height: 1,
    format: "jpeg" as const,
    faces: [],
    dhash: "0".repeat(16),
  };
  for (let n = 0; n < 8; n++) {
    const id = crypto.randomUUID();
    const storageKey = `photos/${id}/master.jpg`;
    await putObject(storageKey, new Uint8Array([n]));
    await (await getDb()).insert(photos).values({ id, ownerId, modelId, report, storageKey });
  }
}

/** A style whose template is ours already. */
export async function cloudStyle(): Promise<string> {
  const id = crypto.randomUUID();
  const words = { en: "One", zh: "一" };
  const look = {
    name: words,
    note: words,
    sex: "any" as const,
    templateUrl: "https://a.example/t.png",
    templateKey: `templates/${id}.png`,
    position: 1,
  };
  await (await getDb()).insert(styles).values({ id, provider: "cloud", providerStyleId: id, ...look });
  return id;
}

type Order = { ownerId: string; modelId: string; styleId?: string };

/** A task that nothing has happened to; a generation where it has a style. */
export async function cloudTask(order: Order): Promise<string> {
  const id = crypto.randomUUID();
  const kind = order.styleId ? ("generation" as const) : ("training" as const);
  await (await getDb()).insert(tasks).values({ id, kind, ordered: order.styleId ? 4 : 0, ...order });
  return id;
}
