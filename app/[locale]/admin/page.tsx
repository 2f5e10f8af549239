import { redirect } from "next/navigation";
import { pageAdmin } from "@/lib/auth/page-viewer";

/** Whoever types the short address means the first of its pages. */
export default async function AdminPage() {
  await pageAdmin();
  redirect("/admin/styles");
}
