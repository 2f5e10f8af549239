import "server-only";
import type { Picture } from "@/lib/domain/picture";
import { pictureResponse } from "./picture-response";

/** Answers with a picture of a link: kept by nobody, so that the link's end is the picture's, and found by no search. */
export function sendSharedPicture(picture: Picture): Promise<Response> {
  return pictureResponse(picture, {
    "cache-control": "private, no-store",
    vary: "Accept",
    "x-robots-tag": "noindex, noimageindex",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
  });
}
