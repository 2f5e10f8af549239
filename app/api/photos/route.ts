import { requireViewer } from "@/lib/auth/session";
import { photosChange, photosNamed } from "@/lib/domain/photo";
import { changePhotos } from "@/lib/features/photos/change-photos";
import { listPhotos } from "@/lib/features/photos/list-photos";
import { removePhotos } from "@/lib/features/photos/remove-photos";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

export function GET(request: Request) {
  return respond(request, async () => Response.json(await listPhotos(await requireViewer())));
}

export function PATCH(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const { photoIds, ...change } = await readJson(request, photosChange);
    return Response.json(await changePhotos(viewer, photoIds, change));
  });
}

export function DELETE(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    await removePhotos(viewer, (await readJson(request, photosNamed)).photoIds);
    return new Response(null, { status: 204 });
  });
}
