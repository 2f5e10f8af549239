"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi, wordsOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { newId } from "@/components/ui/new-id";

import { useToast } from "@/components/ui/toast";
import { PORTRAITS_PER_STYLE, type PortraitRequest } from "@/lib/domain/portrait";

type Props = { modelId: string; styleId: string; onOrdered: () => void };

/** Orders the same style of the same roll once more. */
export function OrderAgain({ modelId, styleId, onOrdered }: Props) {
  const t = useTranslations("portraits.lightbox");
  const say = useToast();
  // One id for this print: however often it is pressed, it is one order.
  const [id] = useState(newId);
  const order = useMutation({
    mutationFn: (body: Omit<PortraitRequest, "retouch">) => callApi("/api/portraits", { method: "POST", body }),
    onSuccess: onOrdered,
    onError: (error) => say({ words: wordsOf(error, t("notOrdered")) }),
  });
  const sent = order.isPending || order.isSuccess;
  return (
    <Button
      kind="quiet"
      className="max-md:min-h-11 max-md:px-4"
      // Not `disabled`, which would take the focus away from whoever pressed it.
      aria-disabled={sent}
      onClick={sent ? undefined : () => order.mutate({ id, modelId, styleIds: [styleId] })}
    >
      {t(sent ? "ordering" : "more", { count: PORTRAITS_PER_STYLE })}
    </Button>
  );
}
