import { useTranslations } from "next-intl";
import { Waiting, WaitingFilters } from "@/components/ui/waiting";

const TILES = Array.from({ length: 10 }, (_, tile) => tile);

/** The gallery's walls before anything hangs on them. */
export function StylesWaiting() {
  return (
    <Waiting title={useTranslations("styles")("title")}>
      <WaitingFilters rows={2} />
      <div
        aria-hidden="true"
        className="mx-auto grid max-w-page grid-cols-2 gap-x-4 gap-y-8 px-gutter py-6 sm:grid-cols-3 md:grid-cols-5 md:gap-x-6 md:gap-y-10 md:py-8"
      >
        {TILES.map((tile) => (
          <span key={tile} className="block pb-22">
            <span className="block aspect-3/4 bg-paper-sunk" />
          </span>
        ))}
      </div>
    </Waiting>
  );
}
