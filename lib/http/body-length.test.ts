import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { bodyLength, sendBodyLengths } from "./body-length";

/** Answers one request as the framework does: it sets headers, without a length, and writes piece by piece. */
async function answered(headers: Record<string, string>): Promise<Response> {
  const server = createServer((_request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) if (name !== "content-length") response.setHeader(name, value);
    response.write("half");
    response.end("half");
  }).listen(0);
  try {
    const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`);
    expect(await answer.text()).toBe("halfhalf");
    return answer;
  } finally {
    server.close();
  }
}

test("a stream of known length says it, and nothing of how", async () => {
  sendBodyLengths();
  sendBodyLengths();
  const { headers } = await answered(bodyLength(8n));
  expect(headers.get("content-length")).toBe("8");
  expect(headers.get("transfer-encoding")).toBeNull();
  expect(headers.get("x-body-length")).toBeNull();
});

test("whatever says no length is sent as before", async () => {
  sendBodyLengths();
  const { headers } = await answered({ "content-type": "text/plain" });
  expect(headers.get("content-length")).toBeNull();
});
