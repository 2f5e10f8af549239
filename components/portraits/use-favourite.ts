"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/components/ui/api";
import type { PrintsView } from "@/lib/domain/portrait";
import { printsKey } from "./use-prints";

type Mark = { id: string; favourite: boolean };

/**
 * Marks a print as a favourite, or no more: seen at once, sent one after the other so that the last word holds, and
 * taken back where it did not arrive.
 * @throws {ApiError} then, from the functions it gives.
 */
export function useFavourite(taskId: string | undefined) {
  const client = useQueryClient();
  const queryKey = printsKey(taskId);
  const paint = ({ id, favourite }: Mark) =>
    client.setQueryData<PrintsView>(
      queryKey,
      (prints) =>
        prints && {
          ...prints,
          portraits: prints.portraits.map((portrait) => (portrait.id === id ? { ...portrait, favourite } : portrait)),
        },
    );
  const { mutateAsync } = useMutation({
    mutationKey: ["favourite"],
    scope: { id: "favourite" },
    mutationFn: ({ id, favourite }: Mark) =>
      callApi(`/api/portraits/${id}/favourite`, { method: favourite ? "PUT" : "DELETE" }),
    onMutate: async (mark) => {
      // An answer that is under way does not know of it yet, and is put aside.
      await client.cancelQueries({ queryKey });
      paint(mark);
    },
    onError: (_, mark) => paint({ ...mark, favourite: !mark.favourite }),
    onSettled: () => {
      if (client.isMutating({ mutationKey: ["favourite"] }) === 1) void client.invalidateQueries({ queryKey });
    },
  });
  const mark = (wanted: Mark): Promise<void> => {
    paint(wanted);
    return mutateAsync(wanted);
  };
  /** To what it is not now: asked of the cache, since two presses may come before the page is drawn again. */
  const toggle = (id: string): Promise<void> => {
    const now = client.getQueryData<PrintsView>(queryKey)?.portraits.find((portrait) => portrait.id === id);
    return mark({ id, favourite: !now?.favourite });
  };
  return { mark, toggle };
}
