import { Picture } from "@/components/ui/picture";
import { Print } from "@/components/ui/print";
import { Bath, BathPrint, Tray } from "@/components/ui/tray";
import { Reel } from "./reel";
import { FIRST_PRINTS, SMALL } from "./showcase";

const BROUGHT = [{ number: 1 }, { number: 5, edge: 2, out: true, mark: "cross" }, { number: 3 }] as const;

/** Each of the three rooms, told by the object in it. */
export const ROOM_OBJECTS = { sheet: BroughtFrames, darkroom: FramesInTheTray, prints: ThreePrints } as const;

function BroughtFrames() {
  return <Reel shots={BROUGHT} />;
}

function FramesInTheTray() {
  return (
    <Tray className="grid h-50 content-end p-5 sm:h-full sm:p-3 lg:p-5">
      <Bath across={4} bare>
        <BathPrint number={3} src={SMALL.frame(3).src} density={0.2} />
        <BathPrint number={7} src={SMALL.frame(7).src} density={0.45} />
        <BathPrint number={6} src={SMALL.frame(6).src} density={0.75} />
        <BathPrint number={2} src={SMALL.frame(2).src} density={1} />
      </Bath>
    </Tray>
  );
}

function ThreePrints() {
  return (
    <div className="grid grid-cols-3 gap-3.5 p-1 pb-4">
      {FIRST_PRINTS.map((style) => (
        <Print key={style.slug} className="p-1.5">
          <Picture {...SMALL.style(style)} alt="" className="aspect-3/4" />
        </Print>
      ))}
    </div>
  );
}
