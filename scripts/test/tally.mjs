import { run } from "../run/command.mjs";
import { node } from "../run/install.mjs";
import { say } from "../run/say.mjs";

/** Adds up what all runners counted. A runner that could not even report counts as one failure. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  failures = [];

  add(name, { passed = 0, failed = 0, skipped = 0, failures = [] }) {
    this.passed += passed;
    this.failed += failed;
    this.skipped += skipped;
    if (failed > 0)
      this.failures.push(...(failures.length > 0 ? failures : ["see above"]).map((one) => `${name}: ${one}`));
    say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }

  /** What failed by name, for whoever sees no more than the end, and the sum on the last line. */
  print() {
    for (const failure of this.failures) process.stdout.write(`failed: ${failure}\n`);
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
    tally.add(name, { failed: 1, failures: [String(error)] });
  }
}
