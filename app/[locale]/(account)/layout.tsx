import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteHead } from "@/components/site/site-head";
import { templateUrl } from "@/components/site/showcase";
import { Picture } from "@/components/ui/picture";
import { WordsProvider } from "@/components/ui/words-provider";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** A picture to look at, and a card to fill in beside it. */
export default async function AccountLayout({ children, params }: Props) {
  setRequestLocale((await params).locale);
  return (
    <>
      <SiteHead />
      <main id="content" className="grid md:min-h-[calc(100svh-var(--head))] md:grid-cols-[46vw_minmax(0,1fr)]">
        <div className="h-54 overflow-hidden md:sticky md:top-0 md:h-[calc(100svh-var(--head))]">
          <Picture
            src={templateUrl({ slug: "rembrandt", variant: "feminine" })}
            alt=""
            width={768}
            height={1024}
            loading="eager"
            fetchPriority="high"
            className="size-full object-cover object-[50%_24%]"
          />
        </div>
        <div className="w-full max-w-140 px-gutter pt-8 pb-16 md:self-center md:justify-self-center md:p-12">
          <WordsProvider only={["common", "accounts"]}>{children}</WordsProvider>
        </div>
      </main>
    </>
  );
}
