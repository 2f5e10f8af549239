import { takeNegative } from "./negatives";
import { printNegative } from "./print";
import { saveWebp } from "./save-webp";
import { sitterRequest, TEMPLATE_BYTES, TEMPLATE_FOLDER, TEMPLATE_SIZE, type Template } from "./template-plan";

/** Renders, prints and writes one template. Answers what to say of it. */
export async function makeTemplate({ name, style, variant }: Template): Promise<string> {
  const request = sitterRequest(style, variant);
  const { frame, yaw, pose } = request;
  const negative = { variant, picture: takeNegative(request), frame, stance: { yaw, pose } };
  const rgb = await printNegative(negative, style.recipe, seedOf(style.slug));
  const file = `${TEMPLATE_FOLDER}/${name}.webp`;
  const { bytes, quality, width } = await saveWebp(rgb, TEMPLATE_SIZE, file, TEMPLATE_BYTES);
  return `${name}.webp  ${Math.round(bytes / 1000)} kB at quality ${quality}, ${width} px wide`;
}

/** Clouds and grain differ from style to style, and are the same whenever a template is made again. */
function seedOf(slug: string): number {
  return [...slug].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) & 0xffff, 7);
}
