"use client";

import { BareHead } from "@/components/ui/bare-head";
import { Breakdown, type BreakdownProps } from "@/components/ui/breakdown";

export default function ErrorPage({ error, retry }: BreakdownProps) {
  return (
    <>
      <BareHead />
      <Breakdown error={error} retry={retry} home="/" />
    </>
  );
}
