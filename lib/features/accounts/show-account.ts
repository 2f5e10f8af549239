import "server-only";
import { findUser } from "@/lib/db/users";
import { AppError } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/viewer";

/** What the account page says of the viewer. */
export async function showAccount(viewer: Viewer): Promise<{ name: string; email: string; role: "user" | "admin" }> {
  const person = await findUser(viewer.userId);
  if (!person) throw new AppError("not_found", { en: "This account is gone.", zh: "这个账户已经不在了。" });
  return { name: person.name, email: person.email, role: person.role };
}
