import { requireViewer } from "@/lib/auth/session";
import { photoAdded, photoChange } from "@/lib/domain/photo";
import { changePhotos } from "@/lib/features/photos/change-photos";
import { receivePhoto } from "@/lib/features/photos/receive-photo";
import { removePhotos } from "@/lib/features/photos/remove-photos";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { readJson, readQuery } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";
import { withBody } from "@/lib/http/with-body";

/** One photo as a raw body: streamed to disk, inspected, answered with its findings. */
export function PUT(request: Request, context: IdContext) {
  return respond(request, async () => {
    const length = request.headers.get("content-length");
    const announcedBytes = length === null ? null : Number(length);
    const photo = await withBody(request, async (body) => {
      const viewer = await requireViewer();
      const { added: addedMs } = readQuery(request, photoAdded);
      return receivePhoto(viewer, await idOf(context), { body, announcedBytes, addedMs });
    });
    return Response.json(photo, { status: 201 });
  });
}

export function PATCH(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const change = await readJson(request, photoChange);
    return Response.json(await changePhotos(viewer, [await idOf(context)], change));
  });
}

export function DELETE(request: Request, context: IdContext) {
  return respond(request, async () => {
    await removePhotos(await requireViewer(), [await idOf(context)]);
    return new Response(null, { status: 204 });
  });
}
