"use client";

import { useLinkStatus } from "next/link";
import { createContext, use, useEffect, useState, type ReactNode } from "react";

/** How long a page may take before blank places stand in for it. Sooner they would only flicker. */
const PATIENCE_MS = 250;

const Passage = createContext<{ shown: string | null; go: (href: string | null) => void }>({
  shown: null,
  go: () => undefined,
});

/** Knows which room somebody is on her way to, once it takes longer than a blink. */
export function PassageProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    const wait = setTimeout(() => setShown(asked), asked === null ? 0 : PATIENCE_MS);
    return () => clearTimeout(wait);
  }, [asked]);
  return <Passage value={{ shown: asked === null ? null : shown, go: setAsked }}>{children}</Passage>;
}

/** Inside a link to a room: tells that it is on its way. */
export function OnTheWay({ href }: { href: string }) {
  const { pending } = useLinkStatus();
  const { go } = use(Passage);
  useEffect(() => {
    if (!pending) return;
    go(href);
    return () => go(null);
  }, [pending, href, go]);
  return null;
}

/** The page, or the blank places of the one that is on its way; what was there is kept until that one comes. */
export function PassageRoom({
  places,
  children,
}: {
  places: Readonly<Record<string, ReactNode>>;
  children: ReactNode;
}) {
  const { shown } = use(Passage);
  const place = shown === null ? null : places[shown];
  useEffect(() => {
    if (place) window.scrollTo(0, 0);
  }, [place]);
  return (
    <>
      {place}
      <div hidden={Boolean(place)}>{children}</div>
    </>
  );
}
