"use client";

import { SignOutButton } from "@/components/accounts/sign-out-button";
import { countUnsent } from "@/components/photos/unsent-photos";
import { leaveNothing } from "./leave-nothing";

/** Every room keeps something in the browser, so the way out knows them all. */
export function WayOut({ owner, label }: { owner: string; label: string }) {
  return (
    <SignOutButton label={label} countUnsent={() => countUnsent(owner)} leaveNothing={() => leaveNothing(owner)} />
  );
}
