import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { LedgerLine } from "@/lib/domain/provider-view";
import { Moment } from "./moment";

const COLUMNS = ["when", "what", "outcome", "requestId", "said"] as const;

/** The latest calls that cost money, newest first. */
export function Ledger({ lines }: { lines: readonly LedgerLine[] }) {
  const t = useTranslations("admin.provider");
  if (lines.length === 0) return <p className="text-ink-3">{t("ledger.none")}</p>;
  return (
    // It scrolls sideways where it has to, so the keyboard has to reach it.
    <div role="region" tabIndex={0} aria-label={t("ledger.title")} className="overflow-x-auto">
      <table className="w-full border-b border-rule text-left text-note tabular-nums">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="py-2 pr-5 font-normal whitespace-nowrap text-ink-3">
                {t(`ledger.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, at, what, outcome, requestId, said }) => (
            <tr key={id} className="border-t border-rule align-baseline">
              <td className="py-2.5 pr-5 whitespace-nowrap">
                <Moment at={at} />
              </td>
              <td className="py-2.5 pr-5 whitespace-nowrap">{t(`what.${what}`)}</td>
              <td className={classNames("py-2.5 pr-5 whitespace-nowrap", toneOf(outcome))}>
                {t(`outcome.${outcome ?? "open"}`)}
              </td>
              <td className="py-2.5 pr-5 whitespace-nowrap">{requestId ?? ""}</td>
              <td className="min-w-48 py-2.5 break-words">{said ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toneOf(outcome: LedgerLine["outcome"]): string | undefined {
  if (outcome === null) return "text-ink-3";
  return outcome === "accepted" ? undefined : "text-mark";
}
