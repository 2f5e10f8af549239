import type { FieldValues, Resolver } from "react-hook-form";

const load = () => import("./card-rules");

/** Has the rules ready by the time that somebody has filled in a field. */
export function fetchRules(): void {
  void load().catch(() => undefined);
}

/**
 * The rules of a card, fetched when it is first touched: they weigh as much as all else on the page, and are not needed to
 * show it. Where they cannot be fetched the server alone checks, as it does anyway.
 */
export function lateRules<Card extends FieldValues>(
  choose: (rules: Awaited<ReturnType<typeof load>>) => Resolver<Card>,
): Resolver<Card> {
  return async (values, context, options) => {
    const rules = await load().catch(() => null);
    return rules ? choose(rules)(values, context, options) : { values, errors: {} };
  };
}
