"use client";

import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

/** From sign-in to sign-up and back, without forgetting where one wanted to go. */
export function OtherDoor({ href, children }: { href: string; children: ReactNode }) {
  return (
    <TextLink
      href={href}
      prefetch={false}
      onClick={(event) => {
        const { search } = window.location;
        if (!search) return;
        event.preventDefault();
        window.location.assign(href + search);
      }}
    >
      {children}
    </TextLink>
  );
}
