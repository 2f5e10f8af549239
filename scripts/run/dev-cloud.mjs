import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./build.mjs";
import { install } from "./install.mjs";
import { say } from "./say.mjs";
import { serve } from "./serve.mjs";
import { bundleTool } from "./tool.mjs";

// `npm run dev:cloud`: like `npm run dev`, on a stand-in for the portrait API instead of the engine, with data of its own.
await install();
await bundle();
const file = path.resolve(await bundleTool("tests/fakes/cloud/cloud.ts"));
const { FakeCloud } = await import(pathToFileURL(file).href);
const cloud = await new FakeCloud().open();
cloud.callbacks = "once";
cloud.latencyMs = 300;
say(`A stand-in cloud listens on ${cloud.origin}`);

if (existsSync(".env")) process.loadEnvFile(".env");
Object.assign(process.env, {
  DATA_DIR: path.join(process.env.DATA_DIR || "data", "dev-cloud"),
  DATABASE_URL: "",
  PUBLIC_URL: `http://localhost:${process.env.PORT || "3000"}`,
  PORTRAIT_API_URL: cloud.origin,
  PORTRAIT_API_APPCODE: "stand-in",
  PORTRAIT_API_KEY: "",
  PORTRAIT_API_SECRET: "",
  PUBLISH_NEW_STYLES: "true",
});
await serve("dev");
