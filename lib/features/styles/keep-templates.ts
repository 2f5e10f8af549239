import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import { keepTemplate, listStylesMadeBy, type StyleRow } from "@/lib/db/styles";
import { lastingAddress } from "@/lib/domain/lasting-address";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { deleteObjectsBelow, putObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";

const EXTENSIONS = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

/**
 * Copies the templates that lie elsewhere into our storage, each once for an address. One that does not come is left
 * out; an older copy goes on being shown. @returns whether all are there.
 */
export async function keepTemplates(): Promise<boolean> {
  const { name, fetchTemplate } = getProvider();
  if (!fetchTemplate) return true;
  const missing = (await listStylesMadeBy(name)).filter((style) => !isKept(style));
  let complete = true;
  for (const style of missing) {
    await keep(style, fetchTemplate).catch((cause: unknown) => {
      complete = false;
      log.warn({ styleId: style.id, cause }, "template not kept");
    });
  }
  return complete;
}

// The folder tells by which address a copy came, so that a template that moves is fetched again, and one that is only
// signed anew is not.
const folderOf = ({ id, templateUrl }: StyleRow) =>
  `templates/${id}-${createHash("sha256").update(lastingAddress(templateUrl)).digest("hex").slice(0, 16)}`;

const isKept = (style: StyleRow) => style.templateKey?.startsWith(`${folderOf(style)}/`) ?? false;

async function keep(style: StyleRow, fetch: (templateUrl: string) => Promise<Uint8Array>): Promise<void> {
  const bytes = await fetch(style.templateUrl);
  const { contentType } = await engine.prove(bytes);
  const key = `${folderOf(style)}/template.${EXTENSIONS[contentType]}`;
  await putObject(key, bytes);
  await keepTemplate(style.id, key);
  if (style.templateKey) await deleteObjectsBelow(path.posix.dirname(style.templateKey));
}
