import "server-only";
import { cache } from "react";
import { AppError } from "@/lib/domain/errors";
import type { AdminViewer, Viewer } from "@/lib/domain/viewer";
import { findUser } from "@/lib/db/users";
import { readUserId } from "./session-token";

/**
 * The signed-in person, or null. The account is read each time: a session outlives neither its account nor its role.
 */
export const findViewer = cache(async (): Promise<(Viewer & { role: "user" | "admin" }) | null> => {
  const userId = await readUserId();
  const person = userId ? await findUser(userId) : undefined;
  return person ? ({ userId: person.id, name: person.name, role: person.role } as Viewer & typeof person) : null;
});

/** @throws AppError `signed_out` */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await findViewer();
  if (viewer) return viewer;
  throw new AppError("signed_out", { en: "Sign in, then go on from here.", zh: "先登录，再从这里继续。" });
}

/** @throws AppError `not_found` for everybody else: a page that is not theirs does not exist for them. */
export async function requireAdmin(): Promise<AdminViewer> {
  const viewer = await findViewer();
  if (viewer?.role === "admin") return viewer as AdminViewer;
  throw new AppError("not_found", { en: "There is no such page.", zh: "没有这个页面。" });
}
