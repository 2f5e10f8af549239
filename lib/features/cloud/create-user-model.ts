import "server-only";
import type { z } from "zod";
import { inTransaction } from "@/lib/db/client";
import { findModelOf } from "@/lib/db/models";
import { listTrainingsOf } from "@/lib/db/task-lists";
import { AppError } from "@/lib/domain/errors";
import { MIN_PHOTOS, type PhotoView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { startTraining } from "@/lib/features/models/start-training";
import { noSuchPhoto } from "@/lib/features/photos/no-such-photo";
import { userModelCreateReply, userModelCreateRequest } from "@/lib/provider/wire";
import { creationId } from "./creation-id";
import { requireCallable } from "./require-callable";
import { fromUploadPath, toUserId } from "./wire-ids";

/** Whoever calls the API vouches for the consent of the person in the photos; docs/api.md says so. */
const CONSENT_BY_CALLER = "api-2026-11-22";

export { userModelCreateRequest };

type Request = z.infer<typeof userModelCreateRequest>;
type Caller = { viewer: Viewer; keyId: string; idempotencyKey: string | null };

/** Starts a training from uploads, and answers as the API does. */
export async function createUserModel({ viewer, keyId, idempotencyKey }: Caller, input: Request) {
  const told = { callbackUrl: requireCallable(input.callback_url), apiKeyId: keyId };
  const id = await creationId(viewer, { path: "/cloud/aigc_user_model_create", input, idempotencyKey });
  const paths = photosOf(input.img_set);
  const start = { id, photoIds: [...paths.keys()], consentVersion: CONSENT_BY_CALLER, told };
  const refuse = (unusable: PhotoView[]) => refuseByName(unusable, paths);
  await inTransaction((tx) => startTraining(tx, viewer, { ...start, source: "api", refuse }));
  const model = await findModelOf(viewer.userId, id);
  const [task] = await listTrainingsOf([id]);
  if (!model || !task) throw new Error("A model that was made and is not there.");
  return userModelCreateReply.parse({ ret: 0, body: { task_id: task.id, user_id: toUserId(model.serial) } });
}

/** Each photo's path by its id. A path twice is one photo, and eight different ones are needed. */
function photosOf(paths: string[]): Map<string, string> {
  const photos = new Map(
    paths.map((path) => {
      const id = fromUploadPath(path);
      if (!id) throw noSuchPhoto();
      return [id, path];
    }),
  );
  if (photos.size >= MIN_PHOTOS) return photos;
  throw new AppError(
    "unprocessable",
    {
      en: `Eight different photos are needed; there are ${photos.size}. Upload more.`,
      zh: `要八张不同的照片，现在只有 ${photos.size} 张，再上传几张。`,
    },
    { reason: "too_few_photos" },
  );
}

/** Names each photo that cannot be used as the caller does, with the first reason. */
function refuseByName(unusable: PhotoView[], paths: Map<string, string>): never {
  const list = (language: "en" | "zh") =>
    unusable.map(({ id, findings }) => `${paths.get(id)}: ${findings[0]?.title[language] ?? "–"}`).join("; ");
  throw new AppError(
    "unprocessable",
    {
      en: `These photos cannot be used. Replace them and ask again. ${list("en")}`,
      zh: `这些照片不能用，换掉再试。${list("zh")}`,
    },
    { reason: "photos_unusable" },
  );
}
