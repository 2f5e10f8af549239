import { useTranslations } from "next-intl";
import { ACROSS } from "@/components/portraits/across";
import { WetPrint } from "@/components/portraits/wall-print";
import { Wall } from "@/components/ui/print";
import { Waiting, WaitingFilters } from "@/components/ui/waiting";

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
