import { AppError } from "@/lib/domain/errors";

export function noSuchPortrait(): AppError {
  return new AppError(
    "not_found",
    { en: "There is no such portrait. Go back to your prints.", zh: "没有这张写真，回到写真页看看。" },
    { reason: "portrait_not_found" },
  );
}
