import type { Locale } from "@/lib/domain/words";

const NAMESPACES = [
  "common",
  "site",
  "accounts",
  "photos",
  "models",
  "styles",
  "portraits",
  "lightbox",
  "shares",
  "admin",
] as const;

/** All words of one language, a namespace a file, so that a noun's words are found beside each other. */
export async function loadMessages(locale: Locale): Promise<Record<string, unknown>> {
  const files = await Promise.all(
    NAMESPACES.map(async (name) => {
      const file = (await import(`./messages/${locale}/${name}.json`)) as { default: unknown };
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(files);
}
