import "server-only";
import type { Picture } from "@/lib/domain/picture";
import { pictureResponse } from "./picture-response";

/** Answers with a picture whose address alone opens it: nobody on the way may keep it, and any page may show it. */
export function sendResult(picture: Picture): Promise<Response> {
  return pictureResponse(picture, {
    "cache-control": "private, no-store",
    "cross-origin-resource-policy": "cross-origin",
  });
}
