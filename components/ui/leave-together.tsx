"use client";

import { useEffect } from "react";
import { leaveWithoutAsking } from "./leaving";
import { onSignedOutElsewhere } from "./session-channel";

/** Signing out in one tab takes the pictures off the screen in all of them. */
export function LeaveTogether() {
  useEffect(() => onSignedOutElsewhere(() => leaveWithoutAsking("/sign-in")), []);
  return null;
}
