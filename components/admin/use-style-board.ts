"use client";

import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { callApi, wordsOf } from "@/components/ui/api";
import { useToast } from "@/components/ui/toast";
import type { AdminStyleView } from "@/lib/domain/style";
import { useWords } from "@/lib/i18n/use-words";
import { movedTo } from "./move-style";

/** The styles in their order; every change shows at once, is saved at once, and can be taken back. */
export function useStyleBoard(initial: readonly AdminStyleView[]) {
  const t = useTranslations("admin.said");
  const say = useToast();
  const words = useWords();
  const [styles, setStyles] = useState(() => [...initial].sort((a, b) => a.position - b.position));
  // One change after the other, so that the last one made is the last one saved.
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const save = useCallback(
    (request: () => Promise<unknown>, revert: () => void) => {
      saving.current = saving.current.then(request).catch((error: unknown) => {
        revert();
        say({ words: wordsOf(error, t("failed")) });
      });
    },
    [say, t],
  );

  const putPublished = (id: string, published: boolean) => {
    const set = (value: boolean) =>
      setStyles((old) => old.map((style) => (style.id === id ? { ...style, published: value } : style)));
    set(published);
    save(
      () => callApi(`/api/admin/styles/${id}`, { method: "PATCH", body: { published } }),
      () => set(!published),
    );
  };

  const putOrder = (ids: readonly string[], before: readonly string[]) => {
    setStyles((old) => inOrder(old, ids));
    save(
      () => callApi("/api/admin/styles/order", { method: "PUT", body: { styleIds: ids } }),
      () => setStyles((old) => inOrder(old, before)),
    );
  };

  const publish = ({ id, name }: AdminStyleView, published: boolean) => {
    putPublished(id, published);
    say({
      words: t(published ? "published" : "hidden", { name: words(name) }),
      undo: { label: t("undo"), onUndo: () => putPublished(id, !published) },
    });
  };

  const move = ({ id, name }: AdminStyleView, step: 1 | -1) => {
    const before = styles.map((style) => style.id);
    const place = before.indexOf(id) + step;
    if (place < 0 || place >= before.length) return;
    const after = movedTo(before, id, place);
    putOrder(after, before);
    say({
      words: t("moved", { name: words(name), position: place + 1 }),
      undo: { label: t("undo"), onUndo: () => putOrder(before, after) },
    });
  };

  return { styles, publish, move };
}

function inOrder(styles: readonly AdminStyleView[], ids: readonly string[]): AdminStyleView[] {
  return [...styles].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
