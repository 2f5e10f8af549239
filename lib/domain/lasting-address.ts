/** What stores of pictures add to an address to let somebody in for a while: it differs each time the same picture is named. */
const PASSING =
  /^(?:expires|signature|token|security-token|ossaccesskeyid|awsaccesskeyid|policy|key-pair-id|(?:x-(?:oss|amz|goog|cos)|q-)-?[\w-]+)$/i;

/** An address without what only opens it for a time, by which one picture is told from another. */
export function lastingAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  // Collected first: deleting while walking skips every other one.
  for (const name of [...url.searchParams.keys()]) if (PASSING.test(name)) url.searchParams.delete(name);
  return url.href;
}
