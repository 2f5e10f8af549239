"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/components/ui/api";
import { stretchingInterval } from "@/components/ui/stretching-interval";
import { isOver, type TaskView } from "@/lib/domain/task";

/**
 * Follows a task to its end: ever less often, and at once when the page is shown again.
 * @param inBackground also while the page is hidden, for who wants to be told
 */
export function useTask(initial: TaskView, { inBackground = false } = {}) {
  return useQuery({
    queryKey: ["task", initial.id],
    queryFn: ({ signal }) => callApi<TaskView>(`/api/tasks/${initial.id}`, { signal }),
    initialData: initial,
    // After "Back" the page comes from the router's memory, older than it looks.
    refetchOnMount: "always",
    refetchInterval: ({ state }) =>
      state.data && isOver(state.data.state) ? false : stretchingInterval(state.dataUpdateCount),
    refetchIntervalInBackground: inBackground,
    refetchOnWindowFocus: ({ state }) => (state.data && isOver(state.data.state) ? false : "always"),
  });
}
