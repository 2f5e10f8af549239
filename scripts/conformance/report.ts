/** What one look at an endpoint found. `notes` are worth knowing and no fault: the document leaves them open. */
export type Finding = { endpoint: string; what: string; verdict: "conforms" | "differs" | "note"; detail?: string };

const MARKS = { conforms: "ok     ", differs: "DIFFERS", note: "note   " };

/** Gathers findings, and says each as it is made: a training takes its time. */
export class Report {
  readonly findings: Finding[] = [];
  private endpoint = "";

  constructor(private readonly say: (line: string) => void) {}

  /** What follows is about this endpoint. */
  about(endpoint: string): void {
    this.endpoint = endpoint;
    this.say(`\n${endpoint}`);
  }

  add(what: string, verdict: Finding["verdict"], detail?: string): void {
    this.findings.push({ endpoint: this.endpoint, what, verdict, ...(detail === undefined ? {} : { detail }) });
    this.say(`  ${MARKS[verdict]} ${what}${detail ? `: ${detail}` : ""}`);
  }

  /** @returns `holds`, so that what depends on it can be left out. */
  check(what: string, holds: boolean, detail?: string): boolean {
    this.add(what, holds ? "conforms" : "differs", holds ? undefined : detail);
    return holds;
  }

  get differences(): number {
    return this.findings.filter(({ verdict }) => verdict === "differs").length;
  }
}
