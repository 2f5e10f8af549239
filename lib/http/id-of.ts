import "server-only";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";

export type IdContext = { params: Promise<{ id: string }> };

/** The id in an address. What is no id is nobody's, so it is not found. */
export async function idOf(context: IdContext): Promise<string> {
  const id = z.uuid().safeParse((await context.params).id);
  if (id.success) return id.data;
  throw new AppError("not_found", { en: "There is nothing at this address.", zh: "这个地址没有内容。" });
}
