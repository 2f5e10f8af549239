import { writeFileSync } from "node:fs";
import { described } from "./describe.mjs";

/**
 * Counts a run of Vitest into the file that REPORT_FILE names: `{ passed, failed, skipped, failures }`. Its own JSON says
 * nothing of errors that nobody caught, nor of hooks that failed after their tests had passed.
 */
export default class VitestReport {
  onTestRunEnd(modules, uncaught) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const failures = [
      ...tests
        .filter((test) => test.result().state === "failed")
        .map((test) => described(test.module.moduleId, test.fullName, test.result().errors[0]?.message)),
      ...modules
        .flatMap((module) => [module, ...module.children.allSuites()])
        .flatMap((suite) => suite.errors().map((error) => ({ suite, error })))
        .map(({ suite, error }) =>
          described((suite.module ?? suite).moduleId, suite.fullName ?? "the file or its hooks", error.message),
        ),
      ...uncaught.map((error) => described(error.VITEST_TEST_PATH ?? "", "an error nobody caught", error.message)),
    ];
    const report = { passed: count("passed"), failed: failures.length, skipped: count("skipped"), failures };
    writeFileSync(process.env.REPORT_FILE, JSON.stringify(report));
  }
}
