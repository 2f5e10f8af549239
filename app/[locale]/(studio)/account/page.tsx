import { getTranslations } from "next-intl/server";
import { AccountPanel } from "@/components/accounts/account-panel";
import { pageViewer } from "@/lib/auth/page-viewer";
import { listApiKeys } from "@/lib/features/accounts/api-keys";
import { showAccount } from "@/lib/features/accounts/show-account";
import { WayOut } from "./way-out";

export async function generateMetadata() {
  return { title: (await getTranslations("common"))("account") };
}

export default async function AccountPage() {
  const viewer = await pageViewer("/account");
  const [{ name, email, role }, keys] = await Promise.all([showAccount(viewer), listApiKeys(viewer)]);
  const t = await getTranslations("accounts.panel");
  return (
    <AccountPanel
      name={name}
      email={email}
      role={role === "admin" ? "admin" : "sitter"}
      keys={keys}
      wayOut={<WayOut owner={viewer.userId} label={t("signOut")} />}
    />
  );
}
