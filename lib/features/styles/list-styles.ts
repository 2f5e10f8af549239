import "server-only";
import { listOfferedStyles, listPublishedStyles } from "@/lib/db/styles";
import type { AdminStyleView, StyleView } from "@/lib/domain/style";
import type { AdminViewer, Viewer } from "@/lib/domain/viewer";
import { getProvider } from "@/lib/provider/choose";
import { toAdminStyleView, toStyleView } from "./style-view";

/** The gallery, in the administrator's order. The same for every viewer; only the signed-in have one. */
export async function listStyles(_viewer: Viewer): Promise<StyleView[]> {
  return (await listPublishedStyles(getProvider().name)).map(toStyleView);
}

/** Every style on offer, hidden ones too. */
export async function listAllStyles(_viewer: AdminViewer): Promise<AdminStyleView[]> {
  return (await listOfferedStyles(getProvider().name)).map(toAdminStyleView);
}
