import { eq } from "drizzle-orm";
import { getDb } from "@/lib/db/client";
import { styles } from "@/lib/db/schema";
import { listOfferedStyles } from "@/lib/db/styles";
import { env } from "@/lib/env/env";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { keyOf } from "@/tests/support/api-keys";
import { CloudOverHttp } from "@/tests/support/cloud-over-http";
import { openEngineRoom } from "@/tests/support/engine-room";
import { signInAs, signOut } from "@/tests/support/people";
import type { Side } from "../side";
import { OWN_REFUSALS } from "./own-refusals";

/** A radical that looks like a letter, a letter of four bytes, and an accent of its own: what a careless hand would mend. */
const ODD_NAME = "花好⽉圆·𠮷e\u0301";

/** Our own side of the API in this process, with the embedded studio behind it. */
export function embedded(): Side {
  const api = new CloudOverHttp();
  return {
    name: "our own /cloud over HTTP",
    async open() {
      await api.open();
      env.CALLBACK_ALLOW_PRIVATE = "true";
      // Callbacks answer no request, so nothing else says where their addresses begin.
      env.PUBLIC_URL = api.origin;
      await openEngineRoom();
      await syncStyles();
      const { key } = await keyOf(await signInAs("Wan"));
      signOut();
      const [first, ...others] = await listOfferedStyles("studio");
      if (!first) throw new Error("There are no styles.");
      const name = { ...first.name, zh: ODD_NAME };
      await (await getDb()).update(styles).set({ name }).where(eq(styles.id, first.id));
      return { origin: api.origin, key, styleNames: [ODD_NAME, ...others.map((style) => style.name.zh)] };
    },
    close: () => api.close(),
    pollMs: 250,
    patienceMs: 120_000,
    refusals: OWN_REFUSALS,
    signsCallbacks: true,
    makesOnce: true,
    picturesAnOrder: 4,
  };
}
