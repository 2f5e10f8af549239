import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing";

export default createMiddleware(routing);

export const config = {
  // Never /api or /cloud: a proxy buffers request bodies and cuts them at 10 MB without a word.
  matcher: ["/((?!api|cloud|_next|_vercel|.*\\..*).*)"],
};
