"use client";

import { Button } from "@/components/ui/button";
import type { BreakdownProps } from "@/components/ui/breakdown";
import { applyKeptTheme } from "@/components/ui/theme";
import { useLayoutEffect } from "react";
import "./globals.css";

/** When the frame of every page breaks, the words break with it; so these stand here, in both languages. */
export default function GlobalError({ error, retry }: BreakdownProps) {
  useLayoutEffect(applyKeptTheme, []);
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <title>Xiezhen Studio 写真馆</title>
        <main className="mx-auto grid max-w-page justify-items-start gap-5 px-gutter py-12">
          <h1 className="text-d3">Something broke in the studio.</h1>
          <p className="text-ink-2">It was not you, and nothing you brought is lost.</p>
          <p lang="zh-CN" className="text-ink-2">
            馆里出了点故障，不是你的问题，你带来的照片都在。
          </p>
          <Button onClick={retry}>
            Try again <span lang="zh-CN">再试一次</span>
          </Button>
          {error.digest ? <p className="text-note text-ink-3">{error.digest}</p> : null}
        </main>
      </body>
    </html>
  );
}
