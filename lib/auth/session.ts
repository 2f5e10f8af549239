import "server-only";
import { cache } from "react";
import { AppError } from "@/lib/domain/errors";
import type { AdminViewer, Viewer } from "@/lib/domain/viewer";
import { findUser, type UserRow } from "@/lib/db/users";
import { findRecentUser } from "./recent-users";
import { readUserId } from "./session-token";

type SignedIn = Viewer & { role: "user" | "admin" };

/** The signed-in person, or null. An account that is gone, or has another role, is so here within seconds. */
export const findViewer = cache(async (): Promise<SignedIn | null> => {
  const userId = await readUserId();
  return userId ? toViewer(await findRecentUser(userId)) : null;
});

/** @throws AppError `signed_out` */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await findViewer();
  if (viewer) return viewer;
  throw new AppError("signed_out", { en: "Sign in, then go on from here.", zh: "先登录，再从这里继续。" });
}

/** The signed-in administrator, or null; the role is read from the database for this very request. */
export async function findAdmin(): Promise<AdminViewer | null> {
  const userId = await readUserId();
  const viewer = userId ? toViewer(await findUser(userId)) : null;
  return viewer?.role === "admin" ? (viewer as AdminViewer) : null;
}

/** @throws AppError `not_found` for everybody else: a page that is not theirs does not exist for them. */
export async function requireAdmin(): Promise<AdminViewer> {
  const admin = await findAdmin();
  if (admin) return admin;
  throw new AppError("not_found", { en: "There is no such page.", zh: "没有这个页面。" });
}

function toViewer(person: UserRow | undefined): SignedIn | null {
  return person ? ({ userId: person.id, name: person.name, role: person.role } as SignedIn) : null;
}
