import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signInRequest } from "@/lib/domain/account";
import { AppError } from "@/lib/domain/errors";
import { log } from "@/lib/observability/log";
import { checkCredentials } from "./check-credentials";
import { sessionSecret } from "./secret";
import { usesSecureCookies } from "./secure-cookies";
import { sourceOf } from "./source-of";

const THIRTY_DAYS_SECONDS = 30 * 24 * 3600;

/** Made when first asked for, because the secret may have to be written to disk, and a build must not do that. */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: "jwt", maxAge: THIRTY_DAYS_SECONDS },
    useSecureCookies: usesSecureCookies(),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (given, request) => authorize(given, sourceOf(request.headers?.["x-forwarded-for"])),
      }),
    ],
    logger: {
      error: (code) => log.warn({ code }, "sign-in failed"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

async function authorize(given: unknown, from: string): Promise<{ id: string; name: string } | null> {
  const request = signInRequest.safeParse(given);
  if (!request.success) return null;
  try {
    return await checkCredentials(request.data, from);
  } catch (error) {
    if (!(error instanceof AppError)) log.error({ cause: error }, "sign-in failed");
    // next-auth hands the message of what is thrown to the page: it gets the code, not the cause.
    throw new Error(error instanceof AppError ? error.reason : "unexpected", { cause: error });
  }
}
