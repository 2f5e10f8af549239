"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PrintsView } from "@/lib/domain/portrait";
import { changePrints } from "./change-prints";
import { printsKey } from "./use-prints";

type Marks = { ids: readonly string[]; favourite: boolean };

/**
 * Marks prints as favourites, or no more: seen at once, sent one change after the other so that the last word holds, and
 * taken back where it did not arrive.
 */
export function useFavourite(taskId: string | undefined) {
  const client = useQueryClient();
  const queryKey = printsKey(taskId);
  const paint = ({ ids, favourite }: Marks) => {
    const marked = new Set(ids);
    client.setQueryData<PrintsView>(
      queryKey,
      (prints) =>
        prints && {
          ...prints,
          portraits: prints.portraits.map((one) => (marked.has(one.id) ? { ...one, favourite } : one)),
        },
    );
  };
  const { mutateAsync } = useMutation({
    mutationKey: ["favourite"],
    scope: { id: "favourite" },
    mutationFn: async ({ ids, favourite }: Marks) => {
      const { missing, failed, error } = await changePrints(ids, { favourite });
      // What is missing was deleted elsewhere, and goes from the wall when it is asked for again.
      paint({ ids: [...missing, ...failed], favourite: !favourite });
      return { lost: failed, error };
    },
    onMutate: async (marks) => {
      // An answer that is under way does not know of it yet, and is put aside.
      await client.cancelQueries({ queryKey });
      paint(marks);
    },
    onSettled: () => {
      if (client.isMutating({ mutationKey: ["favourite"] }) === 1) void client.invalidateQueries({ queryKey });
    },
  });
  /** @returns whose mark did not arrive, and why. */
  const mark = (wanted: Marks): Promise<{ lost: string[]; error: unknown }> => {
    paint(wanted);
    return mutateAsync(wanted);
  };
  /** To what it is not now: asked of the cache, since two presses may come before the page is drawn again. @throws where it did not arrive. */
  const toggle = async (id: string): Promise<void> => {
    const now = client.getQueryData<PrintsView>(queryKey)?.portraits.find((portrait) => portrait.id === id);
    const { lost, error } = await mark({ ids: [id], favourite: !now?.favourite });
    if (lost.length > 0) throw error;
  };
  return { mark, toggle };
}
