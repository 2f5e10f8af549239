/** Raised when the engine makes another picture of the same recipe, so that previews are made again. */
export const RENDER_VERSION = 2;
