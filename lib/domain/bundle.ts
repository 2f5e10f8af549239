/** Several files to be handed over as one, each read only when its turn comes. */
export type Bundle = {
  /** With its extension, in any script. */
  name: string;
  files: BundledFile[];
};

export type BundledFile = {
  name: string;
  sizeBytes: number;
  madeAt: Date;
  /** Ended early, it lets go of what it reads from. */
  read: () => AsyncGenerator<Uint8Array>;
};
