"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/components/ui/api";
import { stretchingInterval } from "@/components/ui/stretching-interval";
import type { StyleView } from "@/lib/domain/style";

const develops = (styles: readonly StyleView[] | undefined) => styles?.some(({ developing }) => developing) ?? false;

/** The gallery with the face of one model; asked for again while pictures of her are being made. */
export function useStyles(initial: readonly StyleView[], initialModelId: string | null, modelId: string | null) {
  const { data } = useQuery({
    queryKey: ["styles", modelId],
    queryFn: async ({ signal }) =>
      (await callApi<{ styles: readonly StyleView[] }>(`/api/styles?model=${modelId}`, { signal })).styles,
    enabled: modelId !== null,
    ...(modelId === initialModelId ? { initialData: initial } : { placeholderData: initial.map(withoutFace) }),
    // After "Back" the page comes from the router's memory, older than it looks.
    refetchOnMount: "always",
    refetchInterval: ({ state }) => (develops(state.data) ? stretchingInterval(state.dataUpdateCount) : false),
    refetchOnWindowFocus: ({ state }) => (develops(state.data) ? "always" : false),
  });
  return data ?? initial;
}

/** Until it is known what she looks like on another roll, the sitter is shown. */
function withoutFace(style: StyleView): StyleView {
  return { ...style, preview: null, unavailable: null, developing: true };
}
