"use client";

import { useQuery } from "@tanstack/react-query";
import { stretchingInterval } from "@/components/ui/stretching-interval";
import type { ModelView } from "@/lib/domain/user-model";
import { askModels } from "./ask-models";

/** Every roll of the viewer; while one is in the developer they are followed, so that its end shows as soon as it comes. */
export function useModels(initial: readonly ModelView[]) {
  return useQuery({
    queryKey: ["models"],
    queryFn: askModels,
    initialData: [...initial],
    // After "Back" the page comes from the router's memory, older than it looks.
    refetchOnMount: "always",
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === "training") ? stretchingInterval(state.dataUpdateCount) : false,
  });
}
