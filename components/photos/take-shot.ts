const JPEG_QUALITY = 0.94;

/** The part of a picture that a frame of 3:4 shows: as much as fits, from its middle. Lengths in px. */
export function cropToFrame(width: number, height: number): { x: number; y: number; width: number; height: number } {
  const cropped = {
    width: Math.min(width, Math.round(height * 0.75)),
    height: Math.min(height, Math.round(width / 0.75)),
  };
  return { x: Math.round((width - cropped.width) / 2), y: Math.round((height - cropped.height) / 2), ...cropped };
}

/** What the viewfinder shows now, as a file; never mirrored, whatever the viewfinder does. Null before the first picture. */
export async function takeShot(video: HTMLVideoElement, number: number): Promise<File | null> {
  const { x, y, width, height } = cropToFrame(video.videoWidth, video.videoHeight);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context || width === 0) return null;
  context.drawImage(video, x, y, width, height, 0, 0, width, height);
  const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", JPEG_QUALITY));
  return jpeg && new File([jpeg], `camera-${number}.jpg`, { type: "image/jpeg" });
}
