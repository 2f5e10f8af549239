import { bundle } from "./build.mjs";
import { install } from "./install.mjs";
import { serve } from "./serve.mjs";

// `npm run dev`: like `npm run app`, with pages rebuilt as they change. The engine is bundled at the start only.
await install();
await bundle();
await serve("dev");
