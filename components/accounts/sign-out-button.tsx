"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

export function SignOutButton({ label }: { label: string }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <Button
      kind="quiet"
      disabled={leaving}
      onClick={() => {
        setLeaving(true);
        void signOut({ callbackUrl: "/" }).catch(() => setLeaving(false));
      }}
    >
      {label}
    </Button>
  );
}
