import { newId } from "@/components/ui/new-id";

/**
 * The id of the model that these photos of this roll become. It follows from them, so that the same order from two tabs
 * or two clicks is one model. A roll that failed has a number of its own, and its photos may be ordered again.
 */
export async function orderId(roll: number, photoIds: readonly string[]): Promise<string> {
  // Without TLS browsers cannot digest; then only the clicks of one dialog are one order.
  if (!("subtle" in crypto)) return newId();
  const text = new TextEncoder().encode([roll, ...photoIds.toSorted()].join());
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text)).slice(0, 16);
  const hex = [...bytes].map((byte, i) => {
    // RFC 9562, version 8: a UUID made by a rule of our own.
    const versioned = i === 6 ? (byte & 0x0f) | 0x80 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return versioned.toString(16).padStart(2, "0");
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(""))
    .join("-");
}
