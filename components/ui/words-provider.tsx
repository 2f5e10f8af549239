import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Hands the browser the named parts of the words, or all of them. What a page does not need it does not carry. */
export async function WordsProvider({ children, only }: { children: ReactNode; only?: readonly string[] }) {
  const messages = await getMessages();
  const chosen = only ? Object.fromEntries(Object.entries(messages).filter(([name]) => only.includes(name))) : messages;
  return <NextIntlClientProvider messages={chosen}>{children}</NextIntlClientProvider>;
}
