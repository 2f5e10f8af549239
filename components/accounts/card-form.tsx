"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { ApiError, wordsOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { SignUpRequest } from "@/lib/domain/account";
import { enter, goIn } from "./enter";
import { FormRefusal } from "./form-refusal";
import { fetchRules, lateRules } from "./late-rules";
import { PasswordField } from "./password-field";
import { useWrongWords } from "./use-wrong-words";

const rules = lateRules<SignUpRequest>(({ signUp }) => signUp);

type Props = {
  /** Files the card; throws `ApiError` with words when it is refused. */
  fileAction: (card: SignUpRequest) => Promise<unknown>;
  submit: string;
  busy: string;
  /** Where to go when nothing else was asked for. */
  home?: string;
  /** Between the fields and the button. */
  note?: ReactNode;
  /** Beside the button. */
  other?: ReactNode;
};

/** The sitter's card: name, address, password; then straight in. */
export function CardForm({ fileAction, submit, busy, home, note, other }: Props) {
  const t = useTranslations("accounts");
  const say = useWrongWords();
  const { register, handleSubmit, setError, formState } = useForm<SignUpRequest>({ resolver: rules });
  const { errors, isSubmitting, isSubmitSuccessful } = formState;

  const file = handleSubmit(async (card) => {
    try {
      await fileAction(card);
    } catch (error) {
      const words = wordsOf(error, t("wrong.noAnswer"));
      // Somebody with this address has a card already: the field to mend is the address.
      if (error instanceof ApiError && error.code === "conflict")
        setError("email", { message: words }, { shouldFocus: true });
      else setError("root", { message: words });
      return;
    }
    if (await enter(card)) setError("root", { message: t("wrong.signInAfter") });
    else goIn(home);
  });

  // Once it went through, the button stays as it is until the next page is there.
  const working = isSubmitting || isSubmitSuccessful;
  return (
    // Posted, so that nothing ends up in the address if somebody is quicker than the script.
    <form method="post" noValidate onFocus={fetchRules} onSubmit={file}>
      <Field
        label={t("fields.name")}
        hint={t("fields.nameHint")}
        autoComplete="name"
        required
        error={say(errors.name)}
        {...register("name")}
      />
      <Field
        label={t("fields.email")}
        type="email"
        autoComplete="username"
        required
        error={say(errors.email)}
        {...register("email")}
      />
      <PasswordField
        autoComplete="new-password"
        required
        help={t("fields.passwordHelp")}
        error={say(errors.password)}
        {...register("password")}
      />
      {note}
      <FormRefusal words={errors.root?.message} />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
        <Button type="submit" disabled={working}>
          {working ? busy : submit}
        </Button>
        {other}
      </p>
    </form>
  );
}
