import { newId } from "@/components/ui/new-id";
import type { ShareRequest } from "@/lib/domain/share";

/** How a link shall be, under one id until that changes. */
export type ShareChoice = Pick<ShareRequest, "id" | "days" | "named">;

/** What the dialog begins with. */
export function newShareChoice(): ShareChoice {
  return { id: newId(), days: 7, named: false };
}

/** Another choice is another link: the one asked for before may have been made though its answer was lost. */
export function changedShareChoice(choice: ShareChoice, change: Partial<Omit<ShareChoice, "id">>): ShareChoice {
  return { ...choice, ...change, id: newId() };
}
