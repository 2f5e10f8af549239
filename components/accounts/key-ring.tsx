"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callApi, wordsOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { ApiKeyView, NewApiKeyView } from "@/lib/domain/api-key";
import { NewKey } from "./new-key";

/** The account's keys for programs: made, named, and revoked. */
export function KeyRing({ keys: known }: { keys: ApiKeyView[] }) {
  const t = useTranslations("accounts.keys");
  const [keys, setKeys] = useState(known);
  const [made, setMade] = useState<NewApiKeyView | null>(null);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  async function run(work: () => Promise<void>) {
    setBusy(true);
    setWrong(null);
    await work().catch((error: unknown) => setWrong(wordsOf(error, t("keyFailed"))));
    setBusy(false);
  }
  const make = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const key = await callApi<NewApiKeyView>("/api/keys", { method: "POST", body: { name } });
      setMade(key);
      setKeys((old) => [key, ...old]);
      setName("");
    });
  };
  const revoke = (id: string) =>
    run(async () => {
      await callApi(`/api/keys/${id}`, { method: "DELETE" });
      setKeys((old) => old.filter((key) => key.id !== id));
      setMade((old) => (old?.id === id ? null : old));
    });

  return (
    <>
      <p className="max-w-measure text-ink-2">{t("keysBody")}</p>
      {made ? <NewKey made={made} /> : null}
      {keys.length === 0 ? <p className="text-ink-3">{t("noKeys")}</p> : null}
      <ul>
        {keys.map((key) => (
          <KeyLine key={key.id} line={key} busy={busy} onRevoke={() => void revoke(key.id)} />
        ))}
      </ul>
      <form onSubmit={make} className="flex max-w-measure flex-wrap items-end gap-4">
        <Field
          label={t("keyName")}
          name="name"
          value={name}
          maxLength={60}
          required
          onChange={(event) => setName(event.target.value)}
          error={wrong}
          className="min-w-0 flex-1"
        />
        <Button type="submit" kind="quiet" disabled={busy} className="mb-7">
          {busy ? t("making") : t("makeKey")}
        </Button>
      </form>
    </>
  );
}

function KeyLine({ line, busy, onRevoke }: { line: ApiKeyView; busy: boolean; onRevoke: () => void }) {
  const t = useTranslations("accounts.keys");
  const format = useFormatter();
  const used = line.lastUsedAt
    ? t("lastUsed", { when: format.dateTime(new Date(line.lastUsedAt), { dateStyle: "medium", timeStyle: "short" }) })
    : t("never");
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule py-3">
      <span className="min-w-0 flex-1 break-words">{line.name}</span>
      <span className="text-note text-ink-3">
        {t("endsIn", { hint: line.hint })}, {used}
      </span>
      <Button kind="danger" size="small" disabled={busy} onClick={onRevoke} aria-label={`${t("revoke")}: ${line.name}`}>
        {t("revoke")}
      </Button>
    </li>
  );
}
