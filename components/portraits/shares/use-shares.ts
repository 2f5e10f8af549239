"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/components/ui/api";
import type { ShareRequest, ShareView } from "@/lib/domain/share";

const KEY = ["shares"];

/** The person's links that live. */
export function useShares() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await callApi<{ shares: ShareView[] }>("/api/shares", { signal })).shares,
  });
}

/** Makes a link. Its id comes from here, so that a double click makes one. */
export function useNewShare() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ShareRequest) => callApi<ShareView>("/api/shares", { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Ends a link before its time. */
export function useEndShare() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => callApi(`/api/shares/${id}`, { method: "DELETE" }),
    onSuccess: (_, id) => client.setQueryData<ShareView[]>(KEY, (shares) => shares?.filter((share) => share.id !== id)),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
