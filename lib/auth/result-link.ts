import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "@/lib/domain/errors";
import { sessionSecret } from "./secret";

/** How long an address in `result_paths` opens its picture. Asking for the task again gives a new one. */
const LIVES_SECONDS = 24 * 3600;

export type ResultLink = { expires: string; signature: string };

/** What lets whoever holds it read one portrait until it expires, without a key and without a session. */
export function signResultLink(portraitId: string, nowMs = Date.now()): ResultLink {
  const expires = String(Math.floor(nowMs / 1000) + LIVES_SECONDS);
  return { expires, signature: sign(portraitId, expires).toString("base64url") };
}

/** @throws AppError `forbidden` for a link that is not of our making, or that has had its time. */
export function checkResultLink(portraitId: string, { expires, signature }: ResultLink, nowMs = Date.now()): void {
  const given = Buffer.from(signature, "base64url");
  const own = sign(portraitId, expires);
  if (given.length !== own.length || !timingSafeEqual(given, own)) throw forged();
  if (Number(expires) * 1000 <= nowMs) throw expired();
}

/** With a key of its own, made from our secret, so that no other signature of ours opens a picture. */
function sign(portraitId: string, expires: string): Buffer {
  const key = createHmac("sha256", sessionSecret()).update("results").digest();
  return createHmac("sha256", key).update(`${portraitId}\n${expires}`).digest();
}

function forged(): AppError {
  return new AppError(
    "forbidden",
    {
      en: "This address was not given out by us. Take it whole from result_paths.",
      zh: "这个地址不是我们给的，请原样使用 result_paths 里的地址。",
    },
    { reason: "result_link_forged" },
  );
}

function expired(): AppError {
  return new AppError(
    "forbidden",
    {
      en: "This address has had its 24 hours. Query the task again for a new one.",
      zh: "这个地址已经过了 24 小时，重新查询任务就有新的。",
    },
    { reason: "result_link_expired" },
  );
}
