"use client";

import { useTranslations } from "next-intl";
import { goIn } from "./enter";
import { OtherDoor } from "./other-door";
import { SignInForm } from "./sign-in-form";
import { useAlreadyIn } from "./use-already-in";

/** The way in, from outside. */
export function FrontDoor() {
  const t = useTranslations("accounts.signIn");
  useAlreadyIn();
  return <SignInForm onIn={goIn} other={<OtherDoor href="/sign-up">{t("other")}</OtherDoor>} />;
}
