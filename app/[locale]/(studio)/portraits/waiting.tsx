import { useTranslations } from "next-intl";
import { WetPrint } from "@/components/portraits/wall-print";
import { Wall } from "@/components/ui/print";
import { Waiting, WaitingFilters } from "@/components/ui/waiting";

// As the wall lays them: one large and then two across on phones, four across on desktop.
const ACROSS = "[--h:calc((100cqw-30px)/1.504)] md:[--h:calc((100cqw-124px)/3.008)]";
const PRINTS = Array.from({ length: 8 }, (_, print) => print);

/** Prints that are still wet, at the size that most have. */
export function PortraitsWaiting() {
  return (
    <Waiting title={useTranslations("portraits")("title")}>
      <WaitingFilters />
      <div aria-hidden="true" className="mx-auto max-w-page px-gutter">
        <div className="[container-type:inline-size]">
          <Wall className={ACROSS}>
            {PRINTS.map((print) => (
              <WetPrint key={print} aspect={0.748} label="">
                &nbsp;
              </WetPrint>
            ))}
          </Wall>
        </div>
      </div>
    </Waiting>
  );
}
