declare module "heic-decode" {
  type Decoded = { data: Uint8ClampedArray; width: number; height: number };
  type Picture = { width: number; height: number; decode: () => Promise<Decoded> };
  const decode: { all(input: { buffer: Uint8Array }): Promise<Picture[] & { dispose: () => void }> };
  export default decode;
}
