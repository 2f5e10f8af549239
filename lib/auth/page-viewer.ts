import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { AdminViewer, Viewer } from "@/lib/domain/viewer";
import { findAdmin, findViewer } from "./session";

/** Set by the proxy on what it hands on: the address that was asked for, with its query. */
const ASKED_PATH_HEADER = "x-asked-path";

/** The address that was asked for; a layout cannot know it otherwise. */
export async function askedPath(): Promise<string> {
  return (await headers()).get(ASKED_PATH_HEADER) ?? "/photos";
}

/** The signed-in person a page is for; anybody else is sent to sign in, and comes back to `path`. */
export async function pageViewer(path: string): Promise<Viewer & { role: "user" | "admin" }> {
  const viewer = await findViewer();
  return viewer ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}

/** The administrator a page is for; for everybody else there is no such page. */
export async function pageAdmin(): Promise<AdminViewer> {
  return (await findAdmin()) ?? notFound();
}
