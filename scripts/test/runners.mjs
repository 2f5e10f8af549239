import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../run/command.mjs";
import { node } from "../run/install.mjs";
import { say } from "../run/say.mjs";
import { described } from "./describe.mjs";

export async function vitest(tally, name, args, env = {}) {
  await withReport(tally, name, async (file) => {
    const reporters = ["--reporter=default", "--reporter=./scripts/test/vitest-report.mjs"];
    const code = await run(node(), ["node_modules/vitest/vitest.mjs", "run", ...args, ...reporters], {
      env: { ...process.env, ...env, REPORT_FILE: file },
    });
    return sum(code, JSON.parse(readFileSync(file, "utf8")));
  });
}

export async function playwright(tally, name) {
  await withReport(tally, name, async (file) => {
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const args = [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--config",
      "tests/e2e/playwright.config.ts",
      "--reporter=line,json",
    ];
    const code = await run(node(), args, { env });
    const { stats, suites, errors } = JSON.parse(readFileSync(file, "utf8"));
    const failures = [
      ...suites.flatMap(failedSpecs),
      ...errors.map(({ message }) => described("", "beside the tests", message)),
    ];
    const failed = Math.max(stats.unexpected + stats.flaky, failures.length);
    return sum(code, { passed: stats.expected, failed, skipped: stats.skipped, failures });
  });
}

/** A program that ends with anything but 0 has failed, whatever it counted. */
function sum(code, counted) {
  if (code === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1, failures: [`ended with ${code}, although no test failed`] };
}

function failedSpecs({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map((test) => described(file, `[${test.projectName}] ${title}`, test.results[0]?.error?.message)),
  );
  return [...own, ...suites.flatMap(failedSpecs)];
}

async function withReport(tally, name, work) {
  say(`Testing: ${name}`);
  const folder = mkdtempSync(path.join(tmpdir(), "xiezhen-report-"));
  try {
    tally.add(name, await work(path.join(folder, "report.json")));
  } catch (error) {
    tally.add(name, { failed: 1, failures: [`gave no report: ${error}`] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
