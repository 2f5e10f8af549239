/** What these scripts are doing, in one line each. */
export function say(words) {
  process.stdout.write(`· ${words}\n`);
}

/** Ends with a sentence for a person, not a stack. */
export function stop(words) {
  process.stderr.write(`\n${words}\n`);
  process.exit(1);
}
