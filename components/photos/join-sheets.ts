import type { ContactSheetView, PhotoView } from "@/lib/domain/photo";

/** The sheet with a photo that has just arrived, or has changed. */
export function withPhoto(sheet: ContactSheetView, photo: PhotoView): ContactSheetView {
  const known = sheet.photos.some(({ id }) => id === photo.id);
  const photos = known ? sheet.photos.map((old) => (old.id === photo.id ? photo : old)) : [...sheet.photos, photo];
  return { ...sheet, photos };
}

/** A newer sheet, with photos at its end that arrived while it was on its way. */
export function withNewer(sheet: ContactSheetView, newer: ContactSheetView): ContactSheetView {
  const listed = new Set(newer.photos.map(({ id }) => id));
  return { ...newer, photos: [...newer.photos, ...sheet.photos.filter(({ id }) => !listed.has(id))] };
}
