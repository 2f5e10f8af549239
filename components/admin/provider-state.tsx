import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton } from "@/components/ui/send-button";
import { useToast } from "@/components/ui/toast";
import type { ProviderView } from "@/lib/domain/provider-view";
import { Moment } from "./moment";

type Props = {
  provider: ProviderView;
  /** The provider was asked again, at once. */
  onAsked: (provider: ProviderView) => void;
};

/** Open, resting, or closed with the provider's own reason, and by which it can be asked about it. */
export function ProviderState({ provider, onAsked }: Props) {
  const t = useTranslations("admin.provider");
  const say = useToast();
  const shut = isShut(provider);
  return (
    <>
      <State provider={provider} />
      {shut ? (
        <SendButton
          kind="quiet"
          size="small"
          className="min-h-11 justify-self-start md:min-h-9.5"
          path="/api/admin/provider/open"
          failed={t("failed")}
          onSent={(answer: ProviderView) => {
            onAsked(answer);
            // Where nothing changed, nobody would see that it was asked.
            say({ words: t(isShut(answer) ? "state.stillShut" : "state.opened") });
          }}
        >
          {t("state.askNow")}
        </SendButton>
      ) : null}
    </>
  );
}

const isShut = ({ closed, pausedUntil }: ProviderView) => closed !== null || pausedUntil !== null;

function State({ provider: { closed, pausedUntil } }: { provider: ProviderView }) {
  const t = useTranslations("admin.provider.state");
  const kind = closed ? "closed" : pausedUntil ? "paused" : "open";
  return (
    <div role="status" className="grid gap-4">
      <div>
        <p className={kind === "closed" ? "font-serif text-d4 text-mark" : "font-serif text-d4"}>{t(kind)}</p>
        <p className="max-w-measure pt-1 text-ink-2">{t(`${kind}Text`)}</p>
      </div>
      {closed ? (
        <dl className="border-b border-rule text-ui">
          <Fact label={t("since")}>
            <Moment at={closed.at} />
          </Fact>
          <Fact label={t("reason")}>{closed.reason}</Fact>
          <Fact label={t("requestId")}>{closed.requestId ?? t("noRequestId")}</Fact>
        </dl>
      ) : pausedUntil ? (
        <dl className="border-b border-rule text-ui">
          <Fact label={t("until")}>
            <Moment at={pausedUntil} />
          </Fact>
        </dl>
      ) : null}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule py-3">
      <dt className="w-28 flex-none text-note text-ink-3">{label}</dt>
      <dd className="min-w-0 flex-1 break-words">{children}</dd>
    </div>
  );
}
