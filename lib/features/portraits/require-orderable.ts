import "server-only";
import type { ModelRow } from "@/lib/db/models";
import { findStyles, hasTemplate } from "@/lib/db/styles";
import { AppError } from "@/lib/domain/errors";
import { canRenderWith } from "@/lib/domain/user-model";
import { noSuchStyle } from "@/lib/features/styles/no-such-style";
import { getProvider } from "@/lib/provider/choose";

/** @throws AppError where the model is not ready, or one of the styles is not on offer. */
export async function requireOrderable(model: ModelRow, styleIds: string[]): Promise<void> {
  if (!canRenderWith(model.status)) throw modelNotReady(model.status);
  const { name } = getProvider();
  // Another provider has never heard of it, and would be paid for finding that out.
  if (model.provider !== name) throw modelElsewhere();
  const orderable = (await findStyles(styleIds)).filter(
    (style) => style.published && !style.vanishedAt && style.provider === name && hasTemplate(style),
  );
  if (orderable.length !== styleIds.length) throw noSuchStyle();
}

function modelNotReady(status: "training" | "ready" | "failed"): AppError {
  return status === "failed"
    ? new AppError(
        "conflict",
        {
          en: "This model could not be made. Make a new one from the contact sheet.",
          zh: "这个模型没做成，回到底片页重新做一个。",
        },
        { reason: "model_failed" },
      )
    : new AppError(
        "conflict",
        {
          en: "Your model is still in the darkroom. Order when it is ready.",
          zh: "你的模型还在暗房里，好了再来下单。",
        },
        { reason: "model_in_training" },
      );
}

function modelElsewhere(): AppError {
  return new AppError(
    "conflict",
    {
      en: "This model was made by another provider than the studio works with now. Make a new one from the contact sheet.",
      zh: "这个模型是原来的服务方做的，现在用不了了，回到底片页重新做一个。",
    },
    { reason: "model_elsewhere" },
  );
}
