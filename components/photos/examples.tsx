import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Drawing } from "./drawing";
import { FAULTS, POSES, type Fault, type Pose } from "./drawings";

const GOOD = ["straight", "from_left", "from_right", "other_face", "further", "other_light"] as const satisfies Pose[];
const BAD = [
  "several_faces",
  "eyes_covered",
  "mouth_covered",
  "face_cut_off",
  "too_dark",
  "blurred",
] as const satisfies Fault[];

// The pencil's marks again, too small for its grain.
const CROSS = "M3 3C7 8 12 12 17 17M17 2C13 8 8 12 2 18";
const TICK = "M2 10C4 12 6 15 7 18C9 11 13 6 18 2";

/** Photos that make a good set and photos that cannot be used, drawn. `wide` has room for six side by side. */
export function Examples({ wide = false }: { wide?: boolean }) {
  const t = useTranslations("photos.examples");
  const across = classNames("grid grid-cols-3 gap-x-4 gap-y-6", wide && "sm:grid-cols-6");
  return (
    <div className="grid gap-8">
      <section>
        <h3 className="pb-4 text-ui font-sans font-[550] tracking-normal">{t("good")}</h3>
        <ul className={across}>
          {GOOD.map((pose) => (
            <Example key={pose} path={POSES[pose]} words={t(pose)} />
          ))}
        </ul>
      </section>
      <section>
        <h3 className="pb-4 text-ui font-sans font-[550] tracking-normal">{t("bad")}</h3>
        <ul className={across}>
          {BAD.map((fault) => (
            <Example key={fault} path={FAULTS[fault]} words={t(fault)} crossed />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Example({ path, words, crossed = false }: { path: string; words: string; crossed?: boolean }) {
  return (
    <li>
      <div className="relative border border-rule bg-paper-raised px-2 pt-3">
        <Drawing path={path} className="mx-auto block aspect-[44/52] w-full max-w-24" />
        <Drawing
          path={crossed ? CROSS : TICK}
          viewBox="0 0 20 20"
          pen="pencil"
          className="absolute right-2 bottom-2 size-5"
        />
      </div>
      <p className="pt-2 text-note text-ink-2">{words}</p>
    </li>
  );
}
