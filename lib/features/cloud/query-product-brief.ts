import "server-only";
import { listPublishedStyles, type StyleRow } from "@/lib/db/styles";
import type { Viewer } from "@/lib/domain/viewer";
import { templateVersion } from "@/lib/features/styles/template-version";
import { getProvider } from "@/lib/provider/choose";
import { productBriefQueryReply, type ProductBriefQueryReply } from "@/lib/provider/wire";
import { toSexWord } from "@/lib/provider/wire-words";
import { signedAddress } from "./signed-address";

/** The gallery as the API writes it. @param origin what makes our paths into addresses, without a slash at its end. */
export async function queryProductBrief(_viewer: Viewer, origin: string): Promise<ProductBriefQueryReply> {
  const styles = await listPublishedStyles(getProvider().name);
  return productBriefQueryReply.parse({
    ret: 0,
    body: styles.map((style) => ({
      name: style.name.zh,
      style: style.id,
      template: templateOf(style, origin),
      sex: toSexWord(style.sex),
    })),
  });
}

/** Templates of our own engine are public files; the copy of one that came from elsewhere opens by signature. */
function templateOf({ id, templateUrl, templateKey }: StyleRow, origin: string): string {
  if (!templateKey) return new URL(templateUrl, origin).href;
  const address = signedAddress("templates", { id, storageKey: templateKey }, origin);
  // The signature is new each time; by this a program tells whether the picture is.
  address.searchParams.set("v", templateVersion(templateKey));
  return address.href;
}
