import type { ReactNode } from "react";
import { preload } from "react-dom";
import { Arrival } from "./arrival";
import { WaxFilter } from "./pencil-mark";
import { RunFirst } from "./run-first";

/** The sheet of paper that every page is set on. Words for the browser are handed out further in: public pages need none. */
export function Document({ locale, children }: { locale: string; children: ReactNode }) {
  preload("/fonts/newsreader.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    // The theme script writes the theme on this element before React sees it.
    <html lang={locale === "zh" ? "zh-CN" : "en"} suppressHydrationWarning>
      <body>
        <RunFirst />
        <WaxFilter />
        <Arrival />
        {children}
      </body>
    </html>
  );
}
