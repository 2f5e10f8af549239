import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { say } from "./say.mjs";
import { serve } from "./serve.mjs";

// `npm run app`: everything from a fresh clone to the open studio. Each step is skipped where it is done.
say("Xiezhen Studio 写真馆");
await install();
await build();
await serve("start");
