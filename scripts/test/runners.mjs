import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { run } from "../run/command.mjs";
import { node } from "../run/install.mjs";
import { say } from "../run/say.mjs";

export async function vitest(tally, name, args, env = {}) {
  await withReport(tally, name, async (file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await run(node(), ["node_modules/vitest/vitest.mjs", "run", ...args, ...reporters], {
      env: { ...process.env, ...env },
    });
    const report = JSON.parse(readFileSync(file, "utf8"));
    const failures = report.testResults.flatMap(({ name: suite, status, message, assertionResults }) => {
      const tests = assertionResults.filter((test) => test.status === "failed");
      if (tests.length > 0) return tests.map((test) => described(suite, test.fullName, test.failureMessages[0]));
      return status === "failed" && assertionResults.length === 0 ? [described(suite, "could not begin", message)] : [];
    });
    return {
      passed: report.numPassedTests,
      // A run can fail beside its tests, by an error nobody caught.
      failed: code === 0 ? failures.length : Math.max(1, failures.length),
      failures,
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
    const { stats, suites } = JSON.parse(readFileSync(file, "utf8"));
    const failed = stats.unexpected + stats.flaky;
    return {
      passed: stats.expected,
      failed: code === 0 ? failed : Math.max(1, failed),
      failures: suites.flatMap(failedSpecs),
      skipped: stats.skipped,
    };
  });
}

function failedSpecs({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map((test) => described(file, `[${test.projectName}] ${title}`, test.results[0]?.error?.message)),
  );
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** One line: where, what, and how the failure begins. */
function described(file, title, message = "") {
  const begins = stripVTControlCharacters(message).split("\n")[0].slice(0, 200);
  return `${path.relative(process.cwd(), file)} › ${title} › ${begins}`;
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
