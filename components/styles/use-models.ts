"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/components/ui/api";
import { stretchingInterval } from "@/components/ui/stretching-interval";
import type { ModelView } from "@/lib/domain/user-model";

/** The rolls to choose from. While one is in the developer it is followed: it can be ordered from as soon as it is ready. */
export function useModels(initial: readonly ModelView[]): readonly ModelView[] {
  const { data } = useQuery({
    queryKey: ["models"],
    queryFn: async ({ signal }) => (await callApi<{ models: ModelView[] }>("/api/models", { signal })).models,
    initialData: [...initial],
    // After "Back" the page comes from the router's memory, older than it looks.
    refetchOnMount: "always",
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === "training") ? stretchingInterval(state.dataUpdateCount) : false,
  });
  return data;
}
