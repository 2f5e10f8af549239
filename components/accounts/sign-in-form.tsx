"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { SignInRequest } from "@/lib/domain/account";
import { enter } from "./enter";
import { FormRefusal } from "./form-refusal";
import { fetchRules, lateRules } from "./late-rules";
import { PasswordField } from "./password-field";
import { useWrongWords } from "./use-wrong-words";

type Props = {
  /** What follows once she is in. */
  onIn: () => void;
  /** Beside the button. */
  other: ReactNode;
};

const rules = lateRules<SignInRequest>(({ signIn }) => signIn);

export function SignInForm({ onIn, other }: Props) {
  const t = useTranslations("accounts");
  const say = useWrongWords();
  const { register, handleSubmit, setError, setFocus, formState } = useForm<SignInRequest>({ resolver: rules });
  const { errors, isSubmitting, isSubmitSuccessful } = formState;

  const knock = handleSubmit(async (request) => {
    const refusal = await enter(request);
    if (!refusal) return onIn();
    setError("root", { message: t(`wrong.${refusal}`) });
    setFocus("password", { shouldSelect: true });
  });

  const working = isSubmitting || isSubmitSuccessful;
  return (
    // Posted, so that no password ends up in the address if somebody is quicker than the script.
    <form method="post" noValidate onFocus={fetchRules} onSubmit={knock}>
      <Field
        label={t("fields.email")}
        type="email"
        autoComplete="username"
        required
        error={say(errors.email)}
        {...register("email")}
      />
      <PasswordField autoComplete="current-password" required error={say(errors.password)} {...register("password")} />
      <FormRefusal words={errors.root?.message} />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
        <Button type="submit" disabled={working}>
          {working ? t("signIn.busy") : t("signIn.submit")}
        </Button>
        {other}
      </p>
    </form>
  );
}
