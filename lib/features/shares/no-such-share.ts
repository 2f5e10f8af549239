import { AppError } from "@/lib/domain/errors";

/** The same words for a link that ran out, was revoked, lost its portraits or never was: whoever asks learns no more. */
export function noSuchShare(): AppError {
  return new AppError(
    "not_found",
    {
      en: "This link shows nothing any more. Ask for a new one.",
      zh: "这个链接已经失效，请对方重新分享一个。",
    },
    { reason: "share_not_found" },
  );
}
