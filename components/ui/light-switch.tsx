"use client";

import { chooseTheme, currentTheme } from "./theme";

/** Puts the light out, or on again. Both words stand in the page and the theme shows one, so nothing waits for scripts. */
export function LightSwitch({ off, on, className }: { off: string; on: string; className?: string }) {
  return (
    <button
      type="button"
      className={className}
      onClick={() => chooseTheme(currentTheme() === "darkroom" ? "daylight" : "darkroom")}
    >
      <span className="darkroom:hidden">{off}</span>
      <span className="hidden darkroom:inline">{on}</span>
    </button>
  );
}
