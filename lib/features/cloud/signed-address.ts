import "server-only";
import path from "node:path";
import { type LinkedPictures, signLink } from "@/lib/auth/signed-link";

type Named = { id: string; storageKey: string };

/** Where a program reads a stored picture for a day. It ends as the file does, because programs take the type from there. */
export function signedAddress(of: LinkedPictures, { id, storageKey }: Named, origin: string): URL {
  const address = new URL(`/cloud/${of}/${id}${path.posix.extname(storageKey)}`, origin);
  address.search = new URLSearchParams(signLink(of, id)).toString();
  return address;
}
