import { getTranslations } from "next-intl/server";
import { LOCALES } from "@/lib/domain/words";

type Context = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ file: `${locale}.webmanifest` }));
}

/** One for each language, and one application: a page names the one in its own. */
export async function GET(_request: Request, { params }: Context) {
  const locale = (await params).file.slice(0, 2);
  const t = await getTranslations({ locale, namespace: "common" });
  const shortcut = (name: "photos" | "styles" | "portraits") => ({ name: t(`nav.${name}`), url: `/${name}` });
  const manifest = {
    id: "/",
    name: t("app.name"),
    short_name: t("app.short"),
    description: t("description"),
    lang: locale === "zh" ? "zh-CN" : "en",
    dir: "ltr",
    start_url: "/photos",
    scope: "/",
    display: "standalone",
    background_color: "#f8f7f3",
    theme_color: "#f8f7f3",
    categories: ["photo"],
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [shortcut("photos"), shortcut("styles"), shortcut("portraits")],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}
