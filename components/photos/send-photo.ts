import { noAnswer, toApiError } from "@/components/ui/api";
import { leaveIfSignedOut } from "@/components/ui/signed-out";
import type { PhotoView } from "@/lib/domain/photo";
import { shrinkPhoto } from "./shrink-photo";
import type { Send } from "./upload-queue";

/** Scales a photo where the browser can, and sends it as a raw body: only XMLHttpRequest tells how much has left. */
export const sendPhoto: Send<PhotoView> = async ({ id, file, addedAt }, { onProgress, signal }) => {
  const body = await shrinkPhoto(file);
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", `/api/photos/${id}?added=${addedAt}`);
    request.setRequestHeader("Content-Type", body.type || "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(noAnswer());
    request.onabort = () => reject(new DOMException("Cut off", "AbortError"));
    request.onload = () => {
      leaveIfSignedOut(request.status);
      if (request.status >= 400) {
        reject(toApiError(request.status, request.responseText, request.getResponseHeader("Retry-After")));
      } else {
        resolve(JSON.parse(request.responseText) as PhotoView);
      }
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(body);
  });
};
