"use client";

import { Breakdown, type BreakdownProps } from "@/components/ui/breakdown";

/** One room that broke down leaves the ways to the others. */
export default function ErrorPage({ error, retry }: BreakdownProps) {
  return <Breakdown error={error} retry={retry} home="/account" />;
}
