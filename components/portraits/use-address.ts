"use client";

import { useSearchParams } from "next/navigation";

type Change = Record<string, string | null>;

// A new one each time: the router writes its own mark into it, and does not look at what carries that mark already.
const ours = () => ({ cameFromHere: true });

/** What of the address a page reads and writes without asking the server again. */
export function useAddress() {
  return { params: useSearchParams(), replace, push, cameFromHere };
}

/** Writes over the present entry of the history. */
function replace(change: Change): void {
  window.history.replaceState(cameFromHere() ? ours() : null, "", addressWith(change));
}

/** A step of its own, so that "back" undoes it. */
function push(change: Change): void {
  window.history.pushState(ours(), "", addressWith(change));
}

/** Whether the present entry was pushed by this page: then going back stays on it. */
function cameFromHere(): boolean {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && "cameFromHere" in state;
}

function addressWith(change: Change): string {
  const params = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString();
  return query === "" ? window.location.pathname : `?${query}`;
}
