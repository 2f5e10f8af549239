import { classNames } from "@/components/ui/class-names";
import { PencilMark } from "@/components/ui/pencil-mark";
import { Picture } from "@/components/ui/picture";
import { OwnPicture } from "./own-picture";

type Props = {
  name: string;
  note: string;
  forWhom: string;
  templateUrl: string;
  /** With the viewer's own face, as soon as there is one. */
  preview: string | null;
  /** Why the style does not take her photos, where it does not. */
  unavailable: string | null;
  chosen: boolean;
  /** Further down the page: fetched when it comes near. */
  lazy: boolean;
  onToggle: () => void;
};

/** A style as its picture and two lines; the whole of it is a checkbox, ticked with a red box round the picture. */
export function StyleTile({ name, note, forWhom, templateUrl, preview, unavailable, chosen, lazy, onToggle }: Props) {
  const loading = lazy ? "lazy" : "eager";
  return (
    <li>
      <label className={classNames("relative block", unavailable && !chosen ? "cursor-default" : "cursor-pointer")}>
        <input
          type="checkbox"
          className="peer sr-only"
          checked={chosen}
          // What was chosen before can still be let go.
          disabled={unavailable !== null && !chosen}
          onChange={onToggle}
          aria-label={[`${name}. ${note}`, unavailable].filter(Boolean).join(" ")}
        />
        <span className="relative block aspect-3/4 bg-paper-sunk peer-focus-visible:outline-2 peer-focus-visible:outline-offset-8 peer-focus-visible:outline-ink peer-disabled:opacity-50 [@media(hover:hover)]:hover:brightness-105">
          <Picture
            src={templateUrl}
            alt=""
            width={484}
            height={646}
            loading={loading}
            className="size-full object-cover"
          />
          {preview ? <OwnPicture src={preview} loading={loading} /> : null}
          {chosen ? <PencilMark shape="box" on="paper" fresh /> : null}
        </span>
        <span className="block pt-4 font-serif text-field leading-tight">{name}</span>
        <span className="block pt-1 text-note text-ink-3">{note}</span>
        {unavailable ? (
          <span className="block pt-1 text-note text-mark">{unavailable}</span>
        ) : (
          <span className="block text-note text-ink-3">{forWhom}</span>
        )}
      </label>
    </li>
  );
}
