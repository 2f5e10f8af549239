import { getDb } from "@/lib/db/client";
import { styles } from "@/lib/db/schema";
import { env } from "@/lib/env/env";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { keyOf } from "@/tests/support/api-keys";
import { CloudOverHttp } from "@/tests/support/cloud-over-http";
import { fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { openEngineRoom } from "@/tests/support/engine-room";
import { signInAs, signOut } from "@/tests/support/people";
import type { Side } from "../side";
import { OWN_REFUSALS } from "./own-refusals";

/** Our own side of the API in this process, with the stand-in cloud behind it: what comes from there is passed on. */
export function onACloud(): Side {
  const api = new CloudOverHttp();
  return {
    name: "our own /cloud on the stand-in cloud",
    async open() {
      await api.open();
      env.CALLBACK_ALLOW_PRIVATE = "true";
      env.PUBLIC_URL = api.origin;
      await openCloudStudio();
      await openEngineRoom();
      await syncStyles();
      await (await getDb()).update(styles).set({ published: true });
      const { key } = await keyOf(await signInAs("Wan"));
      signOut();
      return { origin: api.origin, key, styleNames: fake.styles.map(({ name }) => name) };
    },
    async close() {
      await api.close();
      await fake.close();
    },
    pollMs: 250,
    patienceMs: 60_000,
    refusals: OWN_REFUSALS,
    signsCallbacks: true,
    makesOnce: true,
    picturesAnOrder: 4,
  };
}
