import http, { type OutgoingHttpHeaders } from "node:http";

/** Requests a second that an address answers, over `seconds`, with `connections` kept alive. Loopback only. */
export async function requestsPerSecond(
  url: string,
  cookie: string,
  {
    seconds = 4,
    connections = 8,
    headers = {},
  }: { seconds?: number; connections?: number; headers?: OutgoingHttpHeaders } = {},
): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        await get(url, { ...headers, cookie }, agent);
        answered += 1;
      }
    }),
  );
  agent.destroy();
  return answered / seconds;
}

function get(url: string, headers: OutgoingHttpHeaders, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once("end", resolve);
    });
    request.once("error", reject);
  });
}
