import type { ServerResponse } from "node:http";
import { drip, type Fault } from "./faults";

const PNG = { "content-type": "image/png" };
const ENDLESS = Buffer.alloc(1_000_000);

/** Everything that can go wrong with a result's address; all of it may pass. */
const PLAYS: [name: string, play: Fault["play"]][] = [
  ["an expired address", (response) => response.writeHead(403).end("Request has expired")],
  ["a picture that is gone", (response) => response.writeHead(404).end()],
  ["a storage that is down", (response) => response.writeHead(503).end()],
  ["a page instead of a picture", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>")],
  ["a page that says it is a picture", (response) => response.writeHead(200, PNG).end("<html></html>")],
  [
    "half a picture",
    (response) => response.writeHead(200, PNG).end(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
  ],
  ["an empty file", (response) => response.writeHead(200, PNG).end()],
  ["a size beyond all pictures", (response) => response.writeHead(200, { ...PNG, "content-length": 9e9 }).end()],
  ["a body without end", (response) => pour(response)],
  ["a body that drips", (response) => drip(response, PNG)],
  ["a reset connection", (response) => response.socket?.resetAndDestroy()],
  ["a redirect to another host", (response) => redirect(response, "http://127.0.0.2:9/picture.png")],
  ["a redirect to a private address", (response) => redirect(response, "http://169.254.169.254/latest")],
  ["a redirect in circles", (response) => redirect(response, "/circle")],
];

export const RESULT_FAULTS: Fault[] = PLAYS.map(([name, play]) => ({ name, play, accepted: false, certain: false }));

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

/** Faster than anybody reads, until nobody does. */
function pour(response: ServerResponse): void {
  response.writeHead(200, PNG);
  const more = () => {
    while (!response.destroyed && response.write(ENDLESS));
  };
  response.on("drain", more);
  more();
}
