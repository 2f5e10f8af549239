import { FakeCloud } from "@/tests/fakes/cloud/cloud";
import { strictly } from "@/tests/fakes/cloud/strict";
import type { Side } from "../side";

const KEY = "app-code-of-the-contract-0123456789";

/** The cloud that the client is tested against: it has to keep what a real one keeps, or those tests say little. */
export function standIn(): Side {
  const cloud = new FakeCloud();
  return {
    name: "the stand-in cloud",
    async open() {
      await cloud.open();
      cloud.callbacks = "once";
      cloud.refusal = strictly(cloud, KEY);
      return { origin: cloud.origin, key: KEY, styleNames: ["仙气十足", "花好⽉圆"] };
    },
    close: () => cloud.close(),
    pollMs: 5,
    patienceMs: 10_000,
    // A gateway stands in front of it, which has no `ret`; the service's own codes are its statuses.
    refusals: {
      "no key": { status: 403 },
      "a wrong key": { status: 400 },
      "another scheme": { status: 403 },
      "an upload without a file": { status: 400, ret: 400 },
      "a model of seven photos": { status: 400, ret: 400 },
      "a model of photos that never were": { status: 404, ret: 404 },
      "an order for a model that never was": { status: 404, ret: 404 },
      "an order for a style that never was": { status: 404, ret: 404 },
      "an order for nobody": { status: 400, ret: 400 },
      "a task that never was": { status: 404, ret: 404 },
      "a task of no name": { status: 400, ret: 400 },
      "a body that is no JSON": { status: 400, ret: 400 },
      "an endpoint that never was": { status: 404, ret: 404 },
    },
    // The document knows neither signatures nor keys against doubles.
    signsCallbacks: false,
    makesOnce: false,
    picturesAnOrder: 4,
  };
}
