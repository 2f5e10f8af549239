"use client";

import { Button } from "@/components/ui/button";
import "./globals.css";

/** When the frame of every page breaks, the words break with it; so these stand here, in both languages. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Xiezhen Studio 写真馆</title>
        <main className="mx-auto grid max-w-page justify-items-start gap-5 px-gutter py-12">
          <h1 className="text-d3">Something broke in the studio.</h1>
          <p lang="zh-CN" className="text-ink-2">
            馆里出了点故障，再试一次。
          </p>
          <Button onClick={reset}>
            Try again <span lang="zh-CN">再试一次</span>
          </Button>
        </main>
      </body>
    </html>
  );
}
