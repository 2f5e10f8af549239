import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SharedPrints } from "@/components/portraits/shares/shared-prints";
import { TopBar } from "@/components/ui/top-bar";
import { WordsProvider } from "@/components/ui/words-provider";
import { showShare } from "@/lib/features/shares/show-share";
import { orNotFound } from "@/lib/http/or-not-found";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("shares"))("page.title"),
    // Whoever has the address sees the pictures, so it is neither listed nor told to the next site.
    robots: { index: false, follow: false, noarchive: true, noimageindex: true },
    referrer: "no-referrer",
  };
}

/** What a link shows, to anybody who has it: the pictures and nothing else of their owner's. */
export default async function SharePage({ params }: Props) {
  const { token } = await params;
  const shared = await orNotFound(showShare(token));
  return (
    <WordsProvider only={["common", "lightbox", "shares"]}>
      <TopBar />
      <SharedPrints {...shared} />
    </WordsProvider>
  );
}
