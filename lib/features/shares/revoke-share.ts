import "server-only";
import { revokeShare as revoke } from "@/lib/db/shares";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchShare } from "./no-such-share";

/** From the next request on the link shows nothing. @throws AppError `not_found` for a stranger's link too. */
export async function revokeShare(viewer: Viewer, id: string): Promise<void> {
  if (!(await revoke(viewer.userId, id))) throw noSuchShare();
}
