import { sendWorker } from "@/lib/http/send-worker";

export function GET() {
  return sendWorker();
}
