import { z } from "zod";

export const apiKeyRequest = z.object({ name: z.string().trim().min(1).max(60) });

/** A key as its owner sees it later; the key itself is shown once, when it is made. */
export type ApiKeyView = {
  id: string;
  name: string;
  /** Its last four characters. */
  hint: string;
  createdAt: string;
  lastUsedAt: string | null;
};

/** Shown once. */
export type NewApiKeyView = ApiKeyView & {
  key: string;
  /** What callbacks of this key's tasks are signed with. */
  callbackSecret: string;
};
