"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { tellSignedOut } from "@/components/ui/session-channel";

export function SignOutButton({ label }: { label: string }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <Button
      kind="quiet"
      disabled={leaving}
      onClick={() => {
        setLeaving(true);
        void signOut({ callbackUrl: "/" }).then(tellSignedOut, () => setLeaving(false));
      }}
    >
      {label}
    </Button>
  );
}
