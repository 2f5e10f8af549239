"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";

export type CameraTrouble = "denied" | "none" | "busy";
type Facing = "user" | "environment";

type Opened = { stream: MediaStream; several: boolean } | { trouble: CameraTrouble } | null;

function subscribe(listener: () => void) {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}
const isSeen = () => document.visibilityState === "visible";

/** The camera, open for as long as it is used and the page is seen: no lamp stays lit behind somebody's back. */
export function useCamera() {
  const seen = useSyncExternalStore(subscribe, isSeen, () => false);
  const [facing, setFacing] = useState<Facing>("user");
  const [tries, setTries] = useState(0);
  const [opened, setOpened] = useState<Opened>(null);

  useEffect(() => {
    if (!seen) return;
    let left = false;
    let stream: MediaStream | null = null;
    const stop = (gone: MediaStream) => gone.getTracks().forEach((track) => track.stop());
    openCamera(facing).then(
      async (given) => {
        // Asked for, and closed before the answer came.
        if (left) return stop(given);
        stream = given;
        for (const track of given.getTracks()) track.onended = () => setOpened({ trouble: "busy" });
        const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
        if (!left)
          setOpened({ stream: given, several: devices.filter(({ kind }) => kind === "videoinput").length > 1 });
      },
      (error: unknown) => (left ? undefined : setOpened({ trouble: troubleOf(error) })),
    );
    return () => {
      left = true;
      if (stream) stop(stream);
      setOpened(null);
    };
  }, [seen, facing, tries]);

  return {
    stream: opened && "stream" in opened ? opened.stream : null,
    trouble: opened && "trouble" in opened ? opened.trouble : null,
    several: opened && "several" in opened ? opened.several : false,
    /** Who looks at herself expects a mirror; who is photographed by somebody else does not. */
    mirrored: facing === "user",
    turn: useCallback(() => setFacing((old) => (old === "user" ? "environment" : "user")), []),
    again: useCallback(() => setTries((old) => old + 1), []),
  };
}

async function openCamera(facingMode: Facing): Promise<MediaStream> {
  // Browsers hide it on pages without TLS.
  if (!("mediaDevices" in navigator)) throw new DOMException("No camera", "NotFoundError");
  const video = { facingMode, width: { ideal: 1920 }, height: { ideal: 1440 } };
  return navigator.mediaDevices.getUserMedia({ video, audio: false });
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "none" : "busy";
}
