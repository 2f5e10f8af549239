import { AppError } from "@/lib/domain/errors";

export function noSuchStyle(): AppError {
  return new AppError(
    "not_found",
    {
      en: "This style is not on offer. Reload the styles and choose another.",
      zh: "没有这个样式，或者已经下架，刷新后另选一个。",
    },
    { reason: "style_not_found" },
  );
}
