import { getTranslations } from "next-intl/server";
import { AccountPanel } from "@/components/accounts/account-panel";
import { pageViewer } from "@/lib/auth/page-viewer";
import { showAccount } from "@/lib/features/accounts/show-account";

export async function generateMetadata() {
  return { title: (await getTranslations("common"))("account") };
}

export default async function AccountPage() {
  const { name, email, role } = await showAccount(await pageViewer("/account"));
  return <AccountPanel name={name} email={email} role={role === "admin" ? "admin" : "sitter"} />;
}
