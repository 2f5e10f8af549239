import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

/** Two cores are what the smallest machine of ours has. */
const THREADS = 2;

/** In a thread of `shareWork`: does what it is sent, one piece after the other. Answers whether this is such a thread. */
export function workIfThread(doPiece: (piece: string) => Promise<string>): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  port.on("message", async (piece: string) => port.postMessage({ piece, said: await doPiece(piece) }));
  return true;
}

/**
 * Has batches of pieces done by threads that run this same script. The pieces of a batch go to one thread in their order,
 * so that one can profit from what the last has prepared. @throws what a thread throws; the others are stopped then.
 */
export async function shareWork(batches: string[][], onDone: (piece: string, said: string) => void): Promise<void> {
  const waiting = [...batches];
  const threads = Array.from(
    { length: Math.min(THREADS, batches.length) },
    () => new Worker(fileURLToPath(import.meta.url)),
  );
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
          for (const piece of batch) onDone(piece, await askThread(thread, piece));
        }
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function askThread(thread: Worker, piece: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const answer = ({ said }: { said: string }) => {
      thread.off("error", reject);
      resolve(said);
    };
    thread.once("message", answer);
    thread.once("error", reject);
    thread.postMessage(piece);
  });
}
