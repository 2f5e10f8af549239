"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useState, useSyncExternalStore } from "react";
import { callApi } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import type { PortraitRequest } from "@/lib/domain/portrait";
import type { TaskView } from "@/lib/domain/task";
import { toggled } from "./choose-styles";
import { keepOrder, type Order, readKeptOrder } from "./kept-order";

/** How many styles one order may hold. */
export const MAX_STYLES = 12;

type Start = {
  owner: string;
  /** Chosen already, for an order that is made again; they join what the tab kept. */
  styleIds: readonly string[];
  /** The roll that portraits are of unless she picks another; null until one is ready. */
  modelId: string | null;
  /** Which of the styles kept can still be ordered. */
  isOffered: (styleId: string) => boolean;
};

/** What is chosen, under one id until the choice changes, kept in this tab until it is ordered. */
export function useOrder(start: Start, onOrdered: () => void) {
  const { order, change, isAlive } = useKeptChoice(start);
  const send = useMutation({
    mutationFn: (request: PortraitRequest) =>
      callApi<{ tasks: TaskView[] }>("/api/portraits", { method: "POST", body: request }),
    onSuccess: () => {
      keepOrder(start.owner, null);
      onOrdered();
    },
  });
  const { reset, isSuccess, isIdle } = send;
  useEffect(() => {
    // Before the page is alive it has not looked at what was kept, and must not write over it.
    if (isAlive && !isSuccess) keepOrder(start.owner, order.styleIds.length > 0 ? order : null);
  }, [order, start.owner, isAlive, isSuccess]);

  const choose = useCallback(
    (next: (old: Order) => Partial<Order>) => {
      const id = newId();
      change((old) => ({ ...old, ...next(old), id }));
      // Forgetting nothing would draw the whole gallery once more.
      if (!isIdle) reset();
    },
    [change, reset, isIdle],
  );
  return {
    ...order,
    toggle: useCallback(
      (styleId: string) => choose(({ styleIds }) => ({ styleIds: toggled(styleIds, styleId, MAX_STYLES) })),
      [choose],
    ),
    clear: () => choose(() => ({ styleIds: [] })),
    pickModel: useCallback((modelId: string) => choose(() => ({ modelId })), [choose]),
    setRetouch: (retouch: boolean) => choose(() => ({ retouch })),
    send: () => {
      const { modelId, styleIds, ...rest } = order;
      // The bar may stand for a moment after everything was let go.
      if (modelId && styleIds.length > 0) send.mutate({ ...rest, modelId, styleIds: [...styleIds] });
    },
    sent: send.isPending || isSuccess,
    error: send.error,
  };
}

type Change = (old: Order) => Order;

/** The server knows nothing of what a tab kept, so that comes in once the page is alive. */
function useKeptChoice({ owner, styleIds, modelId, isOffered }: Start) {
  const [fresh] = useState<Order>(() => ({
    id: newId(),
    modelId,
    styleIds: styleIds.slice(0, MAX_STYLES),
    retouch: true,
  }));
  const isAlive = useSyncExternalStore(noChange, onceAlive, notYet);
  const [kept] = useState(() => ({ read: onlyOnce(() => readKeptOrder(owner)) }));
  const [changed, change] = useReducer((old: Order | null, next: Change) => next(old ?? begin()), null);
  const chosen = changed ?? begin();
  // What was chosen before any roll was ready is of the first that is.
  const order = chosen.modelId === null && modelId !== null ? { ...chosen, modelId } : chosen;
  return { order, change, isAlive };

  function begin(): Order {
    const found = isAlive ? kept.read() : null;
    if (!found) return fresh;
    const offered = found.styleIds.filter(isOffered);
    const added = fresh.styleIds.filter((id) => !offered.includes(id));
    const joined = [...offered, ...added].slice(0, MAX_STYLES);
    // Another choice is another order; the same one may have been on its way when the page was left.
    const isSame = added.length === 0 && offered.length === found.styleIds.length && found.modelId === modelId;
    return { ...found, id: isSame ? found.id : fresh.id, modelId, styleIds: joined };
  }
}

const noChange = () => () => undefined;
const onceAlive = () => true;
const notYet = () => false;

function onlyOnce<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
