import { AppError } from "@/lib/domain/errors";

export function noSuchModel(): AppError {
  return new AppError(
    "not_found",
    { en: "There is no such model. It may belong to another account.", zh: "没有这个模型，可能在别的账户里。" },
    { reason: "model_not_found" },
  );
}
