import sharp from "sharp";
import { cutOut, type MeshedFrame } from "@/lib/engine/matte/cut-out";
import { faceFrameOf, meshPoint, type FaceMesh } from "@/lib/engine/matte/face-mesh";
import { hash01 } from "@/lib/engine/pixels/noise";
import type { Sitter } from "./backgrounds";

/** A person whose alpha is known, because it is taken as the truth: straight RGBA bytes. */
export type KnownPerson = { name: string; width: number; height: number; rgba: Uint8Array; sitter: Sitter };

const MAX_PIXELS = 900 * 1200;
const STRANDS = 70;

/**
 * A clean cutout with hairs drawn on, and an earring where asked: without them the truth would hold only what a cutout can
 * hold already, and every loss of a far strand would count for nothing.
 */
export async function knowPerson(
  name: string,
  master: Uint8Array,
  frame: MeshedFrame,
  { earring, seed }: { earring: boolean; seed: number },
): Promise<KnownPerson> {
  const cutout = await cutOut(master, frame);
  const scale = Math.min(1, Math.sqrt(MAX_PIXELS / (cutout.width * cutout.height)));
  const { data, info } = await sharp(cutout.rgba, {
    raw: { width: cutout.width, height: cutout.height, channels: 4 },
  })
    .resize(Math.round(cutout.width * scale), Math.round(cutout.height * scale), { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const plain = { rgba: data, width: info.width, height: info.height };
  const mesh = cutout.mesh.map((value) => value * scale);
  const face = faceFrameOf(mesh);
  const drawn = [...strands(plain, mesh, seed), ...(earring ? [pendant(mesh)] : [])].join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${info.width}" height="${info.height}">${drawn}</svg>`;
  const rgba = await sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .composite([{ input: Buffer.from(svg) }])
    .raw()
    .toBuffer();
  const hair = colourAt(plain, face.middleX, face.topY - 0.2 * face.height);
  return { name, ...plain, rgba, sitter: { hair, head: { x: face.middleX, y: face.eyesY, height: face.height } } };
}

type Plain = { rgba: Uint8Array; width: number; height: number };

function colourAt({ rgba, width, height }: Plain, x: number, y: number): [number, number, number] {
  const column = Math.min(width - 1, Math.max(0, Math.round(x)));
  const row = Math.min(height - 1, Math.max(0, Math.round(y)));
  const at = (row * width + column) * 4;
  return [rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number];
}

/** Single hairs that leave the outline of the head, of its colours there. */
function strands(person: Plain, mesh: FaceMesh, seed: number): string[] {
  const face = faceFrameOf(mesh);
  const opacity = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= person.width || y >= person.height) return 0;
    return person.rgba[(Math.floor(y) * person.width + Math.floor(x)) * 4 + 3] as number;
  };
  return Array.from({ length: STRANDS }, (_, n) => {
    const random = (k: number) => hash01(n, k, seed + 11);
    // From the right temple over the crown to the left one.
    const turn = Math.PI * (-0.08 - 0.84 * random(1)) - 0;
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    let reach = 1.5 * face.height;
    while (reach > 0 && opacity(face.middleX + dx * reach, face.eyesY + dy * reach) < 230) reach--;
    const root = { x: face.middleX + dx * (reach - 3), y: face.eyesY + dy * (reach - 3) };
    const colour = colourAt(person, root.x - dx * 6, root.y - dy * 6);
    const length = face.height * (0.04 + 0.16 * random(2) ** 2);
    const lean = (random(3) - 0.5) * 2.4;
    const far = { x: root.x + Math.cos(turn + lean) * length, y: root.y + Math.sin(turn + lean) * length };
    const bend = { x: root.x + dx * length * 0.6, y: root.y + dy * length * 0.6 };
    const wide = face.height * (0.002 + 0.0035 * random(4));
    return `<path d="M${root.x} ${root.y}Q${bend.x} ${bend.y} ${far.x} ${far.y}" fill="none" stroke="rgb(${colour.join(",")})" stroke-width="${wide}" stroke-opacity="${0.55 + 0.4 * random(5)}" stroke-linecap="round"/>`;
  });
}

/** Beads on a chain below the viewer's left lobe (a point of the jaw in the canonical mesh). */
function pendant(mesh: FaceMesh): string {
  const { height, middleX } = faceFrameOf(mesh);
  const [jawX, jawY] = meshPoint(mesh, 177);
  const x = jawX + Math.sign(jawX - middleX) * 0.05 * height;
  const beads = Array.from({ length: 6 }, (_, n) => {
    const y = jawY + height * (0.02 + 0.045 * n);
    const radius = height * (0.012 + 0.0025 * n);
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="rgb(${n % 2 ? "206,168,92" : "90,62,40"})"/>`;
  });
  return beads.join("");
}
