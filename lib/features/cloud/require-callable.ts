import "server-only";
import { AppError } from "@/lib/domain/errors";
import { mayCall } from "@/lib/provider/outbound/post-signed";

/** The address that a program wants to be called at; null for none. @throws AppError `invalid` for one that never will be. */
export function requireCallable(callbackUrl: string | undefined): string | null {
  if (callbackUrl === undefined || mayCall(callbackUrl)) return callbackUrl ?? null;
  throw new AppError(
    "invalid",
    {
      en: "callback_url is a private, loopback or link-local address, where nothing is sent. Name a public one, or leave it out.",
      zh: "callback_url 是内网、本机或链路本地地址，不会往那里发送。请换成公网地址，或者不填。",
    },
    { reason: "callback_url_private" },
  );
}
