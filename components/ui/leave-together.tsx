"use client";

import { useEffect } from "react";
import { onSignedOutElsewhere } from "./session-channel";

/** Signing out in one tab takes the pictures off the screen in all of them. */
export function LeaveTogether() {
  useEffect(
    () =>
      onSignedOutElsewhere(() => {
        // Loaded anew, because the router would keep the pictures in memory.
        // eslint-disable-next-line @next/next/no-location-assign-relative-destination
        window.location.assign("/sign-in");
      }),
    [],
  );
  return null;
}
