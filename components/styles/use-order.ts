"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { callApi } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import type { PortraitRequest } from "@/lib/domain/portrait";
import type { TaskView } from "@/lib/domain/task";
import { toggled } from "./choose-styles";

/** How many styles one order may hold. */
export const MAX_STYLES = 12;

/** What is chosen, under one id until the choice changes: however often it is sent, it is one order. */
export function useOrder(initialStyleIds: readonly string[], initialModelId: string | null, onOrdered: () => void) {
  const [order, setOrder] = useState(() => ({
    id: newId(),
    modelId: initialModelId,
    styleIds: initialStyleIds.slice(0, MAX_STYLES),
    retouch: true,
  }));
  const send = useMutation({
    mutationFn: (request: PortraitRequest) =>
      callApi<{ tasks: TaskView[] }>("/api/portraits", { method: "POST", body: request }),
    onSuccess: onOrdered,
  });
  const change = (next: Partial<Omit<typeof order, "id">>) => {
    setOrder((old) => ({ ...old, ...next, id: newId() }));
    send.reset();
  };
  return {
    ...order,
    toggle: (styleId: string) => change({ styleIds: [...toggled(order.styleIds, styleId, MAX_STYLES)] }),
    clear: () => change({ styleIds: [] }),
    pickModel: (modelId: string) => change({ modelId }),
    setRetouch: (retouch: boolean) => change({ retouch }),
    send: () => {
      if (order.modelId) send.mutate({ ...order, modelId: order.modelId });
    },
    sent: send.isPending || send.isSuccess,
    error: send.error,
  };
}
