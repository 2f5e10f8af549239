import "server-only";
import { getProvider } from "@/lib/provider/choose";

/** Whether an order can say that skin be left as it was photographed. */
export function offersRetouch(): boolean {
  return getProvider().heedsOptions === true;
}
