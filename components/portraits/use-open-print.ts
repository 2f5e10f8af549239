"use client";

import { useEffect, useRef } from "react";
import { useAddress } from "./use-address";

const PRINT = "print";

/** Which print is open large. The address says so, and "back" closes it. */
export function useOpenPrint() {
  const { params, replace, push, cameFromHere } = useAddress();
  const openId = params.get(PRINT);
  const closing = useRef(false);
  useEffect(() => {
    closing.current = false;
  }, [openId]);
  return {
    openId,
    open: (id: string) => push({ [PRINT]: id }),
    show: (id: string) => {
      if (!closing.current) replace({ [PRINT]: id });
    },
    close: () => {
      // Going back takes a moment, and going back twice would leave the page.
      if (closing.current) return;
      closing.current = true;
      if (cameFromHere()) window.history.back();
      else replace({ [PRINT]: null });
    },
  };
}
