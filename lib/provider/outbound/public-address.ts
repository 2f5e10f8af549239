import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Refused before a byte was sent: the name or the address leads into somebody's own network. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/** True for what any host on the internet can be; false for loopback, private, link-local, reserved and the like. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** @throws PrivateAddressError for a literal address that is not public; names are left to `lookupPublic`. */
export function refusePrivateLiteral(url: URL): void {
  const host = hostOf(url);
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw new PrivateAddressError("The address is not public.");
}

/** Names for one's own machine or network, by RFC 6761, 6762, 8375 and 9476 and by custom. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|test|invalid)$/;

/**
 * Whether an address is private on the face of it, without asking anybody: a literal one, a name without a dot, or one
 * that is set aside for it. Any other name is only known when it is resolved.
 */
export function isPlainlyPrivate(url: URL): boolean {
  const host = hostOf(url).toLowerCase().replace(/\.$/, "");
  if (ipaddr.isValid(host)) return !isPublicAddress(host);
  return !host.includes(".") || PRIVATE_NAME.test(host);
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

/**
 * Name resolution for a socket that only gives public addresses. The socket connects to what was checked, so a name that
 * answers differently the next time gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const open = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) {
      callback(error ?? new PrivateAddressError("The name leads to no public address."), "", 0);
    } else if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};
