"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/components/ui/api";
import { stretchingInterval } from "@/components/ui/stretching-interval";
import type { PrintsView } from "@/lib/domain/portrait";
import type { StyleView } from "@/lib/domain/style";
import { isOver } from "@/lib/domain/task";

const works = (prints: PrintsView | undefined) => prints?.tasks.some(({ state }) => !isOver(state)) ?? false;

/** Under which the browser keeps a wall, of all orders or of one. */
export const printsKey = (taskId: string | undefined) => ["prints", taskId ?? null] as const;

/** The wall; asked for again while something on it is wet, and when its tab comes to the front. */
export function usePrints(initial: PrintsView, taskId: string | undefined) {
  const query = taskId === undefined ? "" : `?task=${encodeURIComponent(taskId)}`;
  return useQuery({
    queryKey: printsKey(taskId),
    queryFn: ({ signal }) => callApi<PrintsView>(`/api/portraits${query}`, { signal }),
    initialData: initial,
    // After "Back" the page comes from the router's memory, older than it looks.
    refetchOnMount: "always",
    refetchInterval: ({ state }) => (works(state.data) ? stretchingInterval(state.dataUpdateCount) : false),
    // Another tab may have ordered, marked or taken down.
    refetchOnWindowFocus: "always",
  });
}

/** Names of styles by id: from the prints that hang, and from the gallery for those that have none yet. */
export function useStyleNames({ portraits, tasks }: PrintsView) {
  const names = new Map(portraits.map(({ styleId, styleName }) => [styleId, styleName]));
  const unknown = tasks.some(({ styleId }) => styleId !== null && !names.has(styleId));
  const { data } = useQuery({
    queryKey: ["styles"],
    queryFn: ({ signal }) => callApi<{ styles: StyleView[] }>("/api/styles", { signal }),
    enabled: unknown,
    staleTime: Infinity,
  });
  for (const { id, name } of data?.styles ?? []) if (!names.has(id)) names.set(id, name);
  return names;
}
