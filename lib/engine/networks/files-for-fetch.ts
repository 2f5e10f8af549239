import { readFile } from "node:fs/promises";

/**
 * Lets `fetch` read `file:` addresses and nothing else while `work` runs.
 * TensorFlow.js loads its graphs through the global fetch; this keeps it on the disk, where Node's own fetch refuses to go.
 */
export async function withFilesForFetch<T>(work: () => Promise<T>): Promise<T> {
  const network = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== "file:") throw new Error(`The engine has no network and was asked for ${url.href}`);
    const type = url.pathname.endsWith(".json") ? "application/json" : "application/octet-stream";
    return new Response(await readFile(url), { headers: { "content-type": type } });
  };
  try {
    return await work();
  } finally {
    globalThis.fetch = network;
  }
}
