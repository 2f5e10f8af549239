import "server-only";
import { notFound, redirect } from "next/navigation";
import type { AdminViewer, Viewer } from "@/lib/domain/viewer";
import { findAdmin, findViewer } from "./session";

/** The signed-in person a page is for; anybody else is sent to sign in, and comes back to `path`. */
export async function pageViewer(path: string): Promise<Viewer & { role: "user" | "admin" }> {
  const viewer = await findViewer();
  return viewer ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}

/** The administrator a page is for; for everybody else there is no such page. */
export async function pageAdmin(): Promise<AdminViewer> {
  return (await findAdmin()) ?? notFound();
}
