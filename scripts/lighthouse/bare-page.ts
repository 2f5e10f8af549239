import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/tests/process/server";

const SOURCES = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.mjs": `export default { turbopack: { root: import.meta.dirname } };`,
  "app/layout.jsx": `export const metadata = { title: "A bare page", description: "One heading, and nothing else." };
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  "app/page.jsx": `export default function Page() { return <main><h1>A bare page</h1></main>; }`,
};
const NEXT = "node_modules/next/dist/bin/next";

/** The least that the framework can be: one static page of a heading, built and served as ours is, from the same packages. */
export async function serveBarePage(): Promise<{ url: string; close: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "bare-page-"));
  for (const name of withDependencies(["next", "react", "react-dom"])) linkPackage(name, folder);
  for (const [file, source] of Object.entries(SOURCES)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
  }
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  execFileSync(process.execPath, [NEXT, "build"], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const server = spawn(process.execPath, [NEXT, "start", "-p", `${port}`], { cwd: folder, env, stdio: "ignore" });
  const url = `http://localhost:${port}`;
  while (!(await fetch(url).catch(() => null))?.ok) await sleep(200);
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, close };
}

/** These packages and all that they need, as far as it is installed: native builds are there for one platform only. */
function withDependencies(wanted: string[]): Set<string> {
  const found = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name) || !existsSync(`node_modules/${name}`)) continue;
    found.add(name);
    const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as Record<string, object>;
    wanted.push(...Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }));
  }
  return found;
}

/** As links where the file system allows it: the framework alone is 300 MB. */
function linkPackage(name: string, folder: string): void {
  const target = path.join(folder, "node_modules", name);
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    execFileSync("cp", ["-al", `node_modules/${name}`, target], { stdio: "ignore" });
  } catch {
    execFileSync("cp", ["-a", `node_modules/${name}`, target]);
  }
}
