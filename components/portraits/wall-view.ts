import { z } from "zod";
import type { Place, WallOrder } from "./lay-wall";

/** What of the wall is shown. It stands in the address, so that going back and reloading keep it. */
export type WallView = {
  /** A style's id, or `favourites`. */
  show: string | null;
  /** Number of a roll. */
  roll: number | null;
  /** A day where the viewer is: "2026-11-22". */
  day: string | null;
  order: WallOrder;
};

const address = z.object({
  show: z
    .union([z.literal("favourites"), z.uuid()])
    .nullable()
    .catch(null),
  roll: z.coerce.number().int().positive().nullable().catch(null),
  day: z.iso.date().nullable().catch(null),
  order: z.enum(["closest", "newest"]).catch("closest"),
});

/** Whatever else is in the address is not worth an error. */
export function readWallView(params: { get: (name: string) => string | null }): WallView {
  return address.parse({
    show: params.get("show"),
    roll: params.get("roll"),
    day: params.get("day"),
    order: params.get("order"),
  });
}

/** As it stands in the address; what everybody sees first is not written. */
export function writeWallView({ show, roll, day, order }: WallView): Record<keyof WallView, string | null> {
  return { show, roll: roll === null ? null : `${roll}`, day, order: order === "closest" ? null : order };
}

/** The calendar day of a moment in a time zone. */
export function dayOf(moment: string, timeZone: string): string {
  // Swedish writes dates as the address does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(moment));
}

type Where = { modelId: string | null; timeZone: string };

/** The places of one view. A wet print has no heart yet, so it is not among the favourites. */
export function placesOf(places: readonly Place[], { show, day }: WallView, { modelId, timeZone }: Where): Place[] {
  return places.filter(({ styleId, portrait, task }) => {
    const made = portrait ?? task;
    if (show === "favourites" ? !portrait?.favourite : show !== null && show !== styleId) return false;
    if (modelId !== null && made.modelId !== modelId) return false;
    return day === null || dayOf(made.createdAt, timeZone) === day;
  });
}

/** Days on which something on these places was made, the latest first. */
export function daysOf(places: readonly Place[], timeZone: string): string[] {
  const days = places.map(({ portrait, task }) => dayOf((portrait ?? task).createdAt, timeZone));
  return [...new Set(days)].sort().reverse();
}
