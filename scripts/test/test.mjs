import { build } from "../run/build.mjs";
import { install } from "../run/install.mjs";
import { say } from "../run/say.mjs";
import { startPostgres } from "./postgres.mjs";
import { playwright, vitest } from "./runners.mjs";
import { attempt, check, Tally } from "./tally.mjs";
import { chineseFont, chromium, curl, postgresPrograms } from "./tools.mjs";

// `npm test`: installs what it needs, then runs everything and adds it up. The last line is the sum.
await install();
process.env.CHROMIUM = await chromium();
await chineseFont();
await curl();
await postgresPrograms();
const tally = new Tally();

await check(tally, "lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."]);
await check(tally, "format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."]);
await attempt(tally, "build", build);
await check(tally, "types", ["node_modules/typescript/bin/tsc", "--noEmit"]);

await vitest(tally, "unit", ["--project", "unit"]);
await vitest(tally, "integration on PGlite", ["--project", "integration"]);

say("Starting a private PostgreSQL");
await attempt(tally, "a private PostgreSQL", async () => {
  const postgres = await startPostgres();
  try {
    await vitest(tally, "integration on PostgreSQL", ["--project", "integration"], { TEST_DATABASE_URL: postgres.url });
  } finally {
    postgres.stop();
  }
});

await vitest(tally, "the process, killed", ["--project", "process"]);
await playwright(tally, "browser");

tally.print();
process.exit(tally.failed === 0 ? 0 : 1);
