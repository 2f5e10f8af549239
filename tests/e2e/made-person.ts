import { readFileSync } from "node:fs";
import type { APIRequestContext, BrowserContext } from "@playwright/test";
import { CONSENT_VERSION } from "@/lib/domain/user-model";
import type { ContactSheetView } from "@/lib/domain/photo";
import type { PrintsView } from "@/lib/domain/portrait";
import type { StyleView } from "@/lib/domain/style";
import { isOver, type TaskView } from "@/lib/domain/task";
import type { ModelView } from "@/lib/domain/user-model";
import { dailyPhotos } from "../fixtures/daily-photos";
import { groups } from "../fixtures/faces";
import { ADDRESS } from "./address";
import { expect, PASSWORD } from "./studio";

type Person = { name: string; email: string };

/** All that a person has, as the studio lists it to herself. */
export type Belongings = {
  model: ModelView;
  sheet: ContactSheetView;
  prints: PrintsView;
  styles: StyleView[];
};

const answerOf = async <Answer>(api: APIRequestContext, path: string) => (await (await api.get(path)).json()) as Answer;

/** Lets a browser or an API client in by the door that the form uses. */
export async function letIn({ request }: Pick<BrowserContext, "request">, { email }: Person): Promise<void> {
  const { csrfToken } = await answerOf<{ csrfToken: string }>(request, "/api/auth/csrf");
  const form = { csrfToken, email, password: PASSWORD, json: true };
  expect((await request.post("/api/auth/callback/credentials", { data: form })).ok()).toBe(true);
}

/** Speaks to her in this language, whatever the browser would rather hear. */
export const speak = (context: BrowserContext, locale: "en" | "zh") =>
  context.addCookies([{ name: "locale", value: locale, url: ADDRESS }]);

/**
 * A person with a model, four prints, and photos on her next roll, made by the studio itself. It takes the
 * engine a while, so a server makes her once; whoever comes later finds her there.
 */
export async function belongingsOf(api: APIRequestContext, person: Person): Promise<Belongings> {
  const made = await api.post("/api/accounts", { data: { ...person, password: PASSWORD } });
  expect([201, 409]).toContain(made.status());
  await letIn({ request: api }, person);
  const model = (await modelOf(api)) ?? (await makeModel(api));
  if ((await answerOf<PrintsView>(api, "/api/portraits")).portraits.length === 0) await makePrints(api, model);
  return {
    model,
    sheet: await answerOf<ContactSheetView>(api, "/api/photos"),
    prints: await answerOf<PrintsView>(api, "/api/portraits"),
    styles: (await answerOf<{ styles: StyleView[] }>(api, `/api/styles?model=${model.id}`)).styles,
  };
}

const modelOf = async (api: APIRequestContext) =>
  (await answerOf<{ models: ModelView[] }>(api, "/api/models")).models[0];

async function makeModel(api: APIRequestContext): Promise<ModelView> {
  const photos = await dailyPhotos();
  const photoIds: string[] = [];
  for (const photo of photos.slice(0, 8)) photoIds.push(await putPhoto(api, photo));
  const consent = { version: CONSENT_VERSION, accepted: true };
  const ordered = await api.post("/api/models", { data: { id: crypto.randomUUID(), photoIds, consent } });
  const { taskId } = (await ordered.json()) as ModelView;
  await finished(api, taskId);
  // The next roll has a photo that is good, and one that cannot be used.
  for (const photo of [photos[8], readFileSync(groups[0]?.[0] ?? "")]) if (photo) await putPhoto(api, photo);
  const model = await modelOf(api);
  if (!model) throw new Error("A model was made.");
  return model;
}

async function putPhoto(api: APIRequestContext, data: Buffer): Promise<string> {
  const id = crypto.randomUUID();
  const taken = await api.put(`/api/photos/${id}`, { data, headers: { "content-type": "image/jpeg" } });
  expect(taken.status()).toBe(201);
  return id;
}

async function makePrints(api: APIRequestContext, { id: modelId }: ModelView): Promise<void> {
  const { styles } = await answerOf<{ styles: StyleView[] }>(api, "/api/styles");
  const data = { id: crypto.randomUUID(), modelId, styleIds: [styles[0]?.id] };
  const { tasks } = (await (await api.post("/api/portraits", { data })).json()) as { tasks: TaskView[] };
  for (const { id } of tasks) await finished(api, id);
}

async function finished(api: APIRequestContext, taskId: string): Promise<void> {
  const state = async () => (await answerOf<TaskView>(api, `/api/tasks/${taskId}`)).state;
  await expect.poll(async () => isOver(await state()), { timeout: 120_000 }).toBe(true);
  expect(await state()).toBe("succeeded");
}
