import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { runOrFail } from "../run/command.mjs";
import { say, stop } from "../run/say.mjs";

const isRoot = process.getuid?.() === 0;

/** Where Chromium is; installs Debian's where it is missing and we may. */
export async function chromium() {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (known) return known;
  await aptInstall("Chromium", ["chromium"], "browser tests need it");
  return "/usr/bin/chromium";
}

/** The commands of docs/api.md are run as they stand. */
export async function curl() {
  const known = ["/usr/bin/curl", "/usr/local/bin/curl"].some(existsSync);
  if (!known) await aptInstall("curl", ["curl"], "the commands of docs/api.md are run with it");
}

/** Chinese in screenshots and PNG checks needs a font that has it. */
export async function chineseFont() {
  const fonts = execFileSync("sh", ["-c", "fc-list :lang=zh 2>/dev/null || true"]).toString().trim();
  if (!fonts && isRoot)
    await aptInstall("a Chinese font", ["fontconfig", "fonts-noto-cjk"], "Chinese pages are drawn with it");
}

/** Folder of the newest PostgreSQL server's programs; installs Debian's where it is missing and we may. */
export async function postgresPrograms() {
  const find = () => {
    const versions = existsSync("/usr/lib/postgresql")
      ? readdirSync("/usr/lib/postgresql")
          .map(Number)
          .sort((a, b) => b - a)
      : [];
    return versions
      .map((version) => path.join("/usr/lib/postgresql", String(version), "bin"))
      .find((bin) => existsSync(path.join(bin, "initdb")));
  };
  const known = find();
  if (known) return known;
  await aptInstall("PostgreSQL", ["postgresql", "postgresql-client"], "the database tests run on it, too");
  return find() ?? stop("PostgreSQL was installed, but its programs are not in /usr/lib/postgresql.");
}

async function aptInstall(what, packages, why) {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) {
    stop(`${what} is missing, and ${why}. Install it, for example with: sudo apt-get install ${packages.join(" ")}`);
  }
  say(`Installing ${what} from Debian's packages (${why})`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runOrFail("apt-get", ["update", "-qq"], { env });
  await runOrFail("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
}
