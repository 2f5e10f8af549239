import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../run/command.mjs";
import { node } from "../run/install.mjs";
import { say } from "../run/say.mjs";

/** Adds up what all runners counted. A runner that could not even report counts as one failure. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  add(name, { passed = 0, failed = 0, skipped = 0 }) {
    this.passed += passed;
    this.failed += failed;
    this.skipped += skipped;
    say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }

  print() {
    process.stdout.write(`${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped\n`);
  }
}

/** One yes or no: a program that ends with 0. */
export async function check(tally, name, args) {
  say(`Checking: ${name}`);
  const code = await run(node(), args);
  tally.add(name, code === 0 ? { passed: 1 } : { failed: 1 });
}

/** Work that is no test, yet whose failure is one: what follows still runs, and the sum is still printed. */
export async function attempt(tally, name, work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${name} failed: ${error}\n`);
    tally.add(name, { failed: 1 });
  }
}

export async function vitest(tally, name, args, env = {}) {
  await withReport(tally, name, async (file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await run(node(), ["node_modules/vitest/vitest.mjs", "run", ...args, ...reporters], {
      env: { ...process.env, ...env },
    });
    const report = JSON.parse(readFileSync(file, "utf8"));
    const failed =
      report.numFailedTests +
      report.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0).length;
    return {
      passed: report.numPassedTests,
      // A run can fail beside its tests, by an error nobody caught.
      failed: code === 0 ? failed : Math.max(1, failed),
      skipped: report.numPendingTests + report.numTodoTests,
    };
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
    const { stats } = JSON.parse(readFileSync(file, "utf8"));
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: code === 0 ? failed : Math.max(1, failed), skipped: stats.skipped };
  });
}

async function withReport(tally, name, work) {
  say(`Testing: ${name}`);
  const folder = mkdtempSync(path.join(tmpdir(), "xiezhen-report-"));
  try {
    tally.add(name, await work(path.join(folder, "report.json")));
  } catch (error) {
    process.stderr.write(`${name} gave no report: ${error}\n`);
    tally.add(name, { failed: 1 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
