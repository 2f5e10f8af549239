"use client";

import { useTranslations } from "next-intl";
import { useRef, useSyncExternalStore } from "react";
import { TextButton } from "@/components/ui/text-link";

const never = () => () => undefined;
// Phones say that they can, and then offer nothing.
const canPickFolders = () => "webkitdirectory" in HTMLInputElement.prototype && matchMedia("(hover: hover)").matches;

/** Adds a whole folder, for those who do not drag. */
export function FolderButton({ onPick }: { onPick: (files: File[]) => void }) {
  const t = useTranslations("photos");
  const input = useRef<HTMLInputElement>(null);
  const able = useSyncExternalStore(never, canPickFolders, () => false);
  if (!able) return null;
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          // React knows no such property.
          element?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        aria-label={t("folder")}
        onChange={(event) => {
          onPick([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <TextButton className="min-h-11 max-md:hidden" onClick={() => input.current?.click()}>
        {t("folder")}
      </TextButton>
    </>
  );
}
