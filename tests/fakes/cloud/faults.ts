import type { ServerResponse } from "node:http";

/** Something that goes wrong with one call. `accepted`: the cloud did what it was asked before it went wrong. */
export type Fault = {
  name: string;
  accepted: boolean;
  /** What is certainly not done may be asked again by itself; what may have been done must not. */
  certain: boolean;
  play: (response: ServerResponse) => void;
};

type Row = [name: string, status: number, code: string | null, words: string | null];

// Every row of the gateway's error table.
const NOTHING_DONE: Row[] = [
  ["quota exhausted", 403, "B403MQ", "Quota Exhausted"],
  ["quota expired", 403, "B403ME", "Quota Expired"],
  ["arrears", 403, "B403OD", "User Arrears"],
  ["throttled, 429", 429, "T429ID", "Throttled by USER Flow Control"],
  ["throttled, 403", 403, null, "Throttled by API Flow Control"],
  ["unauthorized", 403, "I403AA", "Unauthorized"],
  ["a wrong AppCode", 400, "A400AC", "Invalid AppCode"],
  ["a wrong signature", 400, "I400SG", "Invalid Signature, Server StringToSign:`POST#`"],
  ["a late clock", 400, null, "Timestamp Expired"],
  ["a nonce used twice", 400, "I400NC", "Nonce Used"],
  ["an invalid body", 400, "I400IB", "Invalid Request Body"],
  ["a busy gateway", 503, "X503BZ", "Service Busy"],
];
const NOBODY_KNOWS: Row[] = [
  ["an internal error", 500, "X500ER", "Internal Error"],
  ["a backend that failed", 503, "D503BB", "Failed To Invoke Backend Service"],
  ["a backend that was too slow", 504, "D504TO", "Backend service request timeout"],
  ["a bare 502 in HTML", 502, null, null],
];

const HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";

function answering([name, status, code, words]: Row, accepted: boolean, certain: boolean): Fault {
  return {
    name: accepted ? `${name}, after it was done` : name,
    accepted,
    certain,
    play: (response) => {
      response.writeHead(status, {
        "x-ca-request-id": "FAKE-REQUEST",
        ...(code ? { "x-ca-error-code": code } : {}),
        ...(words ? { "x-ca-error-message": words } : {}),
        "content-type": words ? "application/json" : "text/html",
      });
      response.end(words ? "" : HTML);
    },
  };
}

const broken: [name: string, play: Fault["play"]][] = [
  ["a reset connection", (response) => response.socket?.resetAndDestroy()],
  ["an answer that never comes", () => undefined],
  ["truncated JSON", (response) => response.writeHead(200, JSON_TYPE).end('{"ret":0,"body":{"task_')],
  [
    "a body cut off in the middle",
    (response) =>
      void response
        .writeHead(200, { ...JSON_TYPE, "content-length": "500" })
        .write('{"ret"', () => response.socket?.destroy()),
  ],
  ["a page instead of JSON", (response) => response.writeHead(200, { "content-type": "text/html" }).end(HTML)],
  ["another shape than promised", (response) => response.writeHead(200, JSON_TYPE).end('{"ret":0,"body":42}')],
  ["a body that drips", (response) => drip(response)],
];
const JSON_TYPE = { "content-type": "application/json" };

/** A byte now and then, for longer than anybody waits. */
export function drip(response: ServerResponse, type = JSON_TYPE): void {
  response.writeHead(200, type);
  const timer = setInterval(() => response.write(" "), 50);
  response.on("close", () => clearInterval(timer));
}

const REFUSED_BY_RET: Fault = {
  name: "a ret other than 0",
  accepted: false,
  certain: true,
  play: (response) => response.writeHead(200, JSON_TYPE).end('{"ret":1001,"msg":"不行"}'),
};

/** Everything that can go wrong with a call that costs money; what leaves the outcome open comes both ways. */
export const FAULTS: Fault[] = [
  REFUSED_BY_RET,
  ...NOTHING_DONE.map((row) => answering(row, false, true)),
  ...[false, true].flatMap((accepted) => [
    ...NOBODY_KNOWS.map((row) => answering(row, accepted, false)),
    ...broken.map(([name, play]) => ({
      name: accepted ? `${name}, after it was done` : name,
      accepted,
      certain: false,
      play,
    })),
  ]),
];
