import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "@/lib/domain/errors";
import { sessionSecret } from "./secret";

/** How long an address that we give to a program opens its picture. Asking again gives a new one. */
const LIVES_SECONDS = 24 * 3600;

/** Which pictures an address is for; one that opens a portrait opens no template. */
export type LinkedPictures = "results" | "templates";
export type SignedLink = { expires: string; signature: string };

/** What lets whoever holds it read one picture until it expires, without a key and without a session. */
export function signLink(of: LinkedPictures, id: string, nowMs = Date.now()): SignedLink {
  const expires = String(Math.floor(nowMs / 1000) + LIVES_SECONDS);
  return { expires, signature: sign(of, id, expires).toString("base64url") };
}

/** @throws AppError `forbidden` for a link that is not of our making, or that has had its time. */
export function checkLink(of: LinkedPictures, id: string, link: SignedLink, nowMs = Date.now()): void {
  const given = Buffer.from(link.signature, "base64url");
  const own = sign(of, id, link.expires);
  if (given.length !== own.length || !timingSafeEqual(given, own)) throw forged();
  if (Number(link.expires) * 1000 <= nowMs) throw expired();
}

/** With a key of its own, made from our secret, so that no other signature of ours opens a picture. */
function sign(of: LinkedPictures, id: string, expires: string): Buffer {
  const key = createHmac("sha256", sessionSecret()).update(of).digest();
  return createHmac("sha256", key).update(`${id}\n${expires}`).digest();
}

function forged(): AppError {
  return new AppError(
    "forbidden",
    {
      en: "This address was not given out by us. Take it whole from the answer that named it.",
      zh: "这个地址不是我们给的，请原样使用接口返回的地址。",
    },
    { reason: "result_link_forged" },
  );
}

function expired(): AppError {
  return new AppError(
    "forbidden",
    {
      en: "This address has had its 24 hours. Query again for a new one.",
      zh: "这个地址已经过了 24 小时，重新查询就有新的。",
    },
    { reason: "result_link_expired" },
  );
}
