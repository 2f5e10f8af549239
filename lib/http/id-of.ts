import "server-only";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";

export type IdContext = { params: Promise<{ id: string }> };

/** The id in an address. */
export async function idOf(context: IdContext): Promise<string> {
  return parseId((await context.params).id);
}

/** What is no id is nobody's. @throws AppError `not_found` */
export function parseId(value: string): string {
  const id = z.uuid().safeParse(value);
  if (id.success) return id.data;
  throw new AppError("not_found", { en: "There is nothing at this address.", zh: "这个地址没有内容。" });
}
