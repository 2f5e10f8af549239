import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/domain/errors";

/** Turns a feature's "not found" into the page for it. */
export async function orNotFound<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
}
