import { useEffect } from "react";
import { onSignedInElsewhere } from "@/components/ui/session-channel";
import { goIn } from "./enter";
import { whoIsIn } from "./who-is-in";

/** The cards at the door are built for everybody; whoever is in already, here or by another tab, goes straight on. */
export function useAlreadyIn(): void {
  useEffect(() => {
    const look = () => void whoIsIn().then((userId) => (userId ? goIn() : undefined));
    const wake = ({ persisted }: PageTransitionEvent) => (persisted ? look() : undefined);
    look();
    window.addEventListener("pageshow", wake);
    const stop = onSignedInElsewhere(() => goIn());
    return () => {
      window.removeEventListener("pageshow", wake);
      stop();
    };
  }, []);
}
