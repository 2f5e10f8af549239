import http from "node:http";

/** Requests a second that an address answers, over `seconds`, with `connections` kept alive. Loopback only. */
export async function requestsPerSecond(
  url: string,
  cookie: string,
  { seconds = 4, connections = 8 } = {},
): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        await get(url, cookie, agent);
        answered += 1;
      }
    }),
  );
  agent.destroy();
  return answered / seconds;
}

function get(url: string, cookie: string, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once("end", resolve);
    });
    request.once("error", reject);
  });
}
