import { build } from "esbuild";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

// [who, imports what, may it?] The imported files exist, because the resolver looks for them.
const probes: [string, string, boolean][] = [
  ["components/portraits/x.tsx", "@/app/api/portraits/route", false],
  ["components/portraits/x.tsx", "@/lib/db/models", false],
  ["components/portraits/x.tsx", "@/lib/features/portraits/order-portraits", false],
  ["components/portraits/x.tsx", "@/lib/domain/portrait", true],
  ["components/portraits/x.tsx", "@/components/ui/button", true],
  ["components/models/x.tsx", "../portraits/prints", false],
  ["components/ui/x.tsx", "../portraits/prints", false],
  ["app/x.tsx", "@/lib/db/models", false],
  ["app/x.tsx", "@/lib/queue/enqueue", false],
  ["app/x.tsx", "@/lib/features/portraits/order-portraits", true],
  ["app/x.tsx", "@/lib/auth/session", true],
  ["app/x.tsx", "@/lib/provider/choose", false],
  ["app/x.tsx", "@/lib/studio/provider", false],
  ["app/x.tsx", "@/lib/storage/objects", false],
  ["lib/features/models/x.ts", "@/components/ui/button", false],
  ["lib/features/models/x.ts", "@/lib/features/portraits/order-portraits", false],
  ["lib/features/models/x.ts", "@/lib/features/photos/judge-photos", true],
  ["lib/features/models/x.ts", "@/lib/auth/session", false],
  ["lib/features/accounts/x.ts", "@/lib/auth/session", true],
  ["lib/features/accounts/x.ts", "@/lib/features/portraits/list-portraits", true],
  ["lib/features/cloud/x.ts", "@/lib/auth/result-link", true],
  ["lib/features/shares/x.ts", "@/lib/auth/share-token", true],
  ["lib/features/portraits/x.ts", "@/lib/auth/share-token", false],
  ["lib/features/models/x.ts", "drizzle-orm", false],
  ["lib/db/x.ts", "drizzle-orm", true],
  ["lib/features/models/x.ts", "pg-boss", false],
  ["lib/features/models/x.ts", "sharp", false],
  ["lib/domain/x.ts", "next/headers", false],
  ["lib/domain/x.ts", "zod", true],
  ["lib/domain/x.ts", "@/lib/env/env", false],
  ["lib/engine/x.ts", "@/lib/db/models", false],
  ["lib/engine/x.ts", "@/lib/env/env", false],
  ["lib/engine/x.ts", "node:fs", true],
  ["lib/engine/x.ts", "@/lib/studio/provider", false],
  ["lib/queue/x.ts", "@/lib/features/portraits/order-portraits", false],
  ["lib/worker/x.ts", "@/lib/features/portraits/order-portraits", true],
  ["lib/provider/x.ts", "@/lib/studio/provider", true],
  ["lib/studio/x.ts", "@/lib/engine/learn", true],
  ["lib/studio/x.ts", "@/lib/provider/choose", false],
  ["lib/studio/x.ts", "@/lib/features/models/list-models", false],
  ["lib/stray.ts", "zod", false],
];

const eslint = new ESLint();

test.each(probes)("%s importing %s: allowed is %s", async (filePath, source, allowed) => {
  const [result] = await eslint.lintText(`import * as m from "${source}";\nexport const probe = m;\n`, { filePath });
  const doors = (result?.messages ?? []).filter((message) => message.ruleId?.startsWith("boundaries/"));
  expect(doors.map((message) => message.message)).toHaveLength(allowed ? 0 : doors.length || 1);
});

test("settings are read in lib/env alone", async () => {
  const [result] = await eslint.lintText("export const port = process.env.PORT;\n", {
    filePath: "lib/features/models/x.ts",
  });
  expect(result?.messages.map((message) => message.ruleId)).toContain("no-restricted-properties");
});

test("the web process loads no picture library and no network: those live in the engine's threads", async () => {
  const bundled = await build({
    entryPoints: ["lib/worker/start.ts"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "server-only": "./scripts/run/nothing.mjs" },
  });
  const heavy = Object.entries(bundled.metafile.inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ path }) => /^(?:sharp|heic-decode|opentype\.js|wawoff2|@tensorflow|@vladmandic)/.test(path))
      .map(({ path }) => `${file} imports ${path}`),
  );
  expect(heavy).toEqual([]);
});
