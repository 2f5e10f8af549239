import { AppError } from "@/lib/domain/errors";

export function noSuchPhoto(): AppError {
  return new AppError(
    "not_found",
    {
      en: "There is no such photo. It may have been removed; reload the page.",
      zh: "没有这张照片，可能已经移除，刷新页面看看。",
    },
    { reason: "photo_not_found" },
  );
}
