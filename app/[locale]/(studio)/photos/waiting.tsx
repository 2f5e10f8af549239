import { useTranslations } from "next-intl";
import { Frame } from "@/components/ui/frame";
import { Sheet, Strip } from "@/components/ui/strip";
import { Waiting } from "@/components/ui/waiting";

const STRIPS = [1, 4, 7, 10];

/** Contact paper with four strips that nothing is on yet; two lie side by side from 900 px up. */
export function PhotosWaiting() {
  return (
    <Waiting title={useTranslations("photos")("title")} withActions>
      <div className="mx-auto max-w-page px-gutter md:grid md:grid-cols-[minmax(0,1fr)_320px] md:gap-12">
        <Sheet className="md:grid-cols-2 md:gap-x-0">
          {STRIPS.map((first) => (
            <Strip key={first} decorative>
              {[first, first + 1, first + 2].map((number) => (
                <Frame key={number} number={number} state="blank" />
              ))}
            </Strip>
          ))}
        </Sheet>
      </div>
    </Waiting>
  );
}
