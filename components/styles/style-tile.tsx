import { PencilMark } from "@/components/ui/pencil-mark";
import { Picture } from "@/components/ui/picture";

type Props = {
  name: string;
  note: string;
  forWhom: string;
  templateUrl: string;
  chosen: boolean;
  /** Further down the page: fetched when it comes near. */
  lazy: boolean;
  onToggle: () => void;
};

/** A style as its picture and two lines; the whole of it is a checkbox, ticked with a red box round the picture. */
export function StyleTile({ name, note, forWhom, templateUrl, chosen, lazy, onToggle }: Props) {
  return (
    <li>
      <label className="relative block cursor-pointer">
        <input
          type="checkbox"
          className="peer sr-only"
          checked={chosen}
          onChange={onToggle}
          aria-label={`${name}. ${note}`}
        />
        <span className="relative block aspect-3/4 bg-paper-sunk peer-focus-visible:outline-2 peer-focus-visible:outline-offset-8 peer-focus-visible:outline-ink [@media(hover:hover)]:hover:brightness-105">
          <Picture
            src={templateUrl}
            alt=""
            width={484}
            height={646}
            loading={lazy ? "lazy" : "eager"}
            className="size-full object-cover"
          />
          {chosen ? <PencilMark shape="box" on="paper" fresh /> : null}
        </span>
        <span className="block pt-4 font-serif text-field leading-tight">{name}</span>
        <span className="block pt-1 text-note text-ink-3">{note}</span>
        <span className="block text-note text-ink-3">{forWhom}</span>
      </label>
    </li>
  );
}
