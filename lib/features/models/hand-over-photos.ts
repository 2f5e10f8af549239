import "server-only";
import { keepPhotoUpload, listPhotoUploads } from "@/lib/db/photo-uploads";
import type { PhotoRow } from "@/lib/db/photos";
import type { TaskRow } from "@/lib/db/tasks";
import { getProvider } from "@/lib/provider/choose";
import { readObject } from "@/lib/storage/objects";

/** Gives the provider those of the photos that it does not have. @returns the provider's path of each, in their order. */
export async function handOverPhotos(task: TaskRow, photos: PhotoRow[]): Promise<string[]> {
  const provider = getProvider();
  const place = provider.place ?? provider.name;
  const uploads = await listPhotoUploads(
    place,
    photos.map((photo) => photo.id),
  );
  const known = new Map(
    uploads
      .filter((upload) => provider.keepsUploads || upload.taskId === task.id)
      .map((upload) => [upload.photoId, upload.path]),
  );
  const paths: string[] = [];
  for (const { id, storageKey } of photos) {
    const path =
      known.get(id) ??
      (await provider.uploadPhoto({
        taskId: task.id,
        photoId: id,
        contentType: "image/jpeg",
        read: () => readObject(storageKey),
      }));
    // Written down one by one, so that a training that was interrupted goes on where it stopped.
    if (!known.has(id)) {
      await keepPhotoUpload({ photoId: id, provider: place, taskId: task.id, path });
    }
    paths.push(path);
  }
  return paths;
}
