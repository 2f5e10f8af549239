import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { PencilMark } from "@/components/ui/pencil-mark";
import { Drawing } from "./drawing";
import { FAULTS, POSES, type Fault, type Pose } from "./drawings";

const GOOD: Pose[] = ["straight", "from_left", "from_right", "other_face", "further", "other_light"];
const BAD: Fault[] = ["several_faces", "eyes_covered", "mouth_covered", "face_cut_off", "too_dark", "blurred"];

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
            <Example key={pose} path={POSES[pose]} words={t(pose as "straight")} />
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
        <Drawing
          path={path}
          className={classNames("mx-auto block aspect-[44/52] w-full max-w-24", crossed && "text-ink-3")}
        />
        {crossed ? <PencilMark shape="cross" on="paper" /> : null}
      </div>
      <p className="pt-2 text-note text-ink-2">{words}</p>
    </li>
  );
}
