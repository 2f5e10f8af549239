import { ApiError } from "@/components/ui/api";
import type { Upload } from "./upload-queue";

export type Waiting = Pick<Upload, "id" | "file" | "addedAt">;

/** What the pages of one person tell each other of photos on their way. */
export type UploadNews<Result> =
  | { kind: "added" | "retried"; file: Waiting; kept: boolean }
  | { kind: "removed"; id: string }
  | { kind: "sent"; id: string; result: Result }
  | { kind: "failed"; id: string; error: ToldError };

type ToldError = Pick<ApiError, "status" | "code" | "reason" | "message"> | null;

/** Opens the line between this person's pages: another's, in the same browser, do not hear it. */
export function openNews<Result>(owner: string, hear: (news: UploadNews<Result>) => void) {
  const channel = new BroadcastChannel(`uploads:${owner}`);
  // Nobody but our own pages speaks there.
  channel.onmessage = ({ data }: MessageEvent<UploadNews<Result>>) => hear(data);
  return {
    tell: (news: UploadNews<Result>) => channel.postMessage(news),
    close: () => channel.close(),
  };
}

/** An error as it travels: its class would not. */
export function toTold(error: unknown): ToldError {
  if (!(error instanceof ApiError)) return null;
  const { status, code, reason, message } = error;
  return { status, code, reason, message };
}

export function fromTold(told: ToldError): unknown {
  return told && new ApiError(told.status, told.code, told.reason, told.message);
}
