import { serve } from "./serve.mjs";

// Serves what has been built, for tests and for machines that build elsewhere.
await serve("start");
