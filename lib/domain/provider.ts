import type { Picture } from "./picture";
import type { ProviderName } from "./provider-name";
import type { Sex, StyleFamily } from "./style";
import type { TaskKind, TaskState, TaskStep } from "./task";
import type { Words } from "./words";

/** A stored photo on its way to whoever trains. */
export type PhotoSource = { photoId: string; contentType: "image/jpeg"; read: () => Promise<Uint8Array> };

export type ProviderStyle = {
  providerStyleId: string;
  name: Words;
  note: Words;
  sex: Sex;
  /** Null where the provider has no shelves. */
  family: StyleFamily | null;
  templateUrl: string;
};

/** A finished picture to be copied into our own storage. */
export type ProviderResult = { ordinal: number; likeness: number | null; read: () => Promise<Uint8Array> };

export type ProviderTask = {
  kind: TaskKind;
  state: TaskState;
  steps: TaskStep[];
  results: ProviderResult[];
  /** For a training that ended well. */
  learned: { frames: number; outliers: number } | null;
  /** For people, when it failed. */
  failure: { title: Words; remedy: Words } | null;
};

/** What a person may say of an order beyond its style; a provider that cannot do it leaves it. */
export type GenerationOptions = {
  /** False: skin as it was photographed. */
  retouch: boolean;
  /** Set on a magazine's cover, and nowhere else. */
  name: string;
};

/** One style as it looks with the person of a model. */
export type StylePreview = {
  providerStyleId: string;
  /** Null while there is none. */
  picture: Picture | null;
  /** Why the style does not take this person's photos, where it does not. */
  unavailable: Words | null;
  /** Still to be made, or to be made anew. */
  due: boolean;
};

export type StylePreviews = {
  /** Of every style the provider offers. */
  read(providerUserId: string): Promise<StylePreview[]>;
  /** Has those that are due made in the background, unless that goes on already. */
  makeDue(providerUserId: string): Promise<void>;
};

/** A paid call that was taken, and by what the provider finds it in its own log, where it has one. */
export type Submitted = { providerTaskId: string; requestId?: string | undefined };

/** Whoever trains and renders: the API with credentials (`cloud`), or our own engine (`studio`). */
export interface PortraitProvider {
  readonly name: ProviderName;
  /** Whether a submission with the same `taskId` finds the task it made, so that repeating it costs nothing. */
  readonly submitsOnce: boolean;
  /** Whether a photo that was handed over can be trained with again, in another training. */
  readonly keepsUploads: boolean;
  /** Whether reading a task is a call that somebody counts, and tells nothing before its end. */
  readonly readsSparingly: boolean;
  /** Whether the `options` of a generation change anything. */
  readonly heedsOptions?: boolean;
  /** Whether styles that it adds hang in the gallery at once; otherwise an administrator hangs them. */
  readonly publishesNewStyles: boolean;
  listStyles(): Promise<ProviderStyle[]>;
  /** Reads a template from where `listStyles` says; absent where all templates are ours. */
  fetchTemplate?(templateUrl: string): Promise<Uint8Array>;
  /** Hands over one photo of a training, which costs nothing. @returns the path that `submitTraining` names it by. */
  uploadPhoto(photo: PhotoSource & { taskId: string }): Promise<string>;
  submitTraining(request: {
    taskId: string;
    paths: string[];
    callbackUrl?: string;
  }): Promise<Submitted & { providerUserId: string }>;
  submitGeneration(request: {
    taskId: string;
    providerUserId: string;
    providerStyleId: string;
    options: GenerationOptions;
    callbackUrl?: string;
  }): Promise<Submitted>;
  readTask(providerTaskId: string): Promise<ProviderTask>;
  /** The gallery with a person's own face; absent where the provider has none. */
  readonly previews?: StylePreviews;
}
