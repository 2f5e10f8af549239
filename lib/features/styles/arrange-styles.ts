import "server-only";
import { inTransaction } from "@/lib/db/client";
import { listOfferedStyles, setStyleOrder, setStylePublished } from "@/lib/db/styles";
import type { AdminStyleView } from "@/lib/domain/style";
import type { AdminViewer } from "@/lib/domain/viewer";
import { getProvider } from "@/lib/provider/choose";
import { listAllStyles } from "./list-styles";
import { noSuchStyle } from "./no-such-style";

export async function publishStyle(viewer: AdminViewer, id: string, published: boolean): Promise<AdminStyleView[]> {
  if (!(await setStylePublished(id, published))) throw noSuchStyle();
  return listAllStyles(viewer);
}

/** Takes the ids of all styles on offer, in their new order. */
export async function orderStyles(viewer: AdminViewer, styleIds: string[]): Promise<AdminStyleView[]> {
  const offered = new Set((await listOfferedStyles(getProvider().name)).map((style) => style.id));
  if (offered.size !== new Set(styleIds).size || !styleIds.every((id) => offered.has(id))) throw noSuchStyle();
  await inTransaction((tx) => setStyleOrder(tx, styleIds));
  return listAllStyles(viewer);
}
