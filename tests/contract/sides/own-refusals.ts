import type { Side } from "../side";

/** How this application says no, wherever it runs: docs/api.md, Errors. */
export const OWN_REFUSALS: Side["refusals"] = {
  "no key": { status: 401, ret: 40101 },
  "a wrong key": { status: 401, ret: 40101 },
  "another scheme": { status: 401, ret: 40101 },
  "an upload without a file": { status: 400, ret: 40002 },
  "a model of seven photos": { status: 400, ret: 40001 },
  "a model of photos that never were": { status: 404, ret: 40401 },
  "an order for a model that never was": { status: 404, ret: 40402 },
  "an order for a style that never was": { status: 404, ret: 40403 },
  "an order for nobody": { status: 400, ret: 40001 },
  "a task that never was": { status: 404, ret: 40404 },
  "a task of no name": { status: 400, ret: 40001 },
  "a body that is no JSON": { status: 400, ret: 40001 },
  "an endpoint that never was": { status: 404, ret: 40406 },
};
