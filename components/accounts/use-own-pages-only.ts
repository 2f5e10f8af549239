import { useEffect } from "react";
import { leaveWithoutAsking } from "@/components/ui/leaving";
import { whoIsIn } from "./who-is-in";

/**
 * A page that the browser kept whole and wakes up again, after "Back", may belong to somebody who has left. So it is put
 * away covered, and only shown again to its owner.
 */
export function useOwnPagesOnly(owner: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const cover = () => (style.visibility = "hidden");
    const uncover = async ({ persisted }: PageTransitionEvent) => {
      const userId = persisted ? await whoIsIn() : owner;
      if (userId === owner) style.visibility = "";
      else leaveWithoutAsking("anew");
    };
    const wake = (event: PageTransitionEvent) => void uncover(event);
    window.addEventListener("pagehide", cover);
    window.addEventListener("pageshow", wake);
    return () => {
      window.removeEventListener("pagehide", cover);
      window.removeEventListener("pageshow", wake);
    };
  }, [owner]);
}
