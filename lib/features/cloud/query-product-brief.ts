import "server-only";
import type { Viewer } from "@/lib/domain/viewer";
import { listStyles } from "@/lib/features/styles/list-styles";
import { productBriefQueryReply, type ProductBriefQueryReply } from "@/lib/provider/wire";
import { toSexWord } from "@/lib/provider/wire-words";

/** The gallery as the API writes it. @param origin what makes our paths into addresses, without a slash at its end. */
export async function queryProductBrief(viewer: Viewer, origin: string): Promise<ProductBriefQueryReply> {
  const styles = await listStyles(viewer);
  return productBriefQueryReply.parse({
    ret: 0,
    body: styles.map((style) => ({
      name: style.name.zh,
      style: style.id,
      template: new URL(style.templateUrl, origin).href,
      sex: toSexWord(style.sex),
    })),
  });
}
