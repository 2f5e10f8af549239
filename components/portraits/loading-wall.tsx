import { PageHead } from "@/components/ui/page-head";
import { Wall } from "@/components/ui/print";
import { PORTRAIT_HEIGHT_PX, PORTRAIT_WIDTH_PX } from "@/lib/domain/portrait";
import { ACROSS } from "./across";
import { WetPrint } from "./wall-print";

const PLACES = 8;

/** The wall before anything is known of it: wet prints where prints will hang. */
export function LoadingWall({ title }: { title: string }) {
  return (
    <main id="content" aria-busy="true" className="pb-4">
      <div className="mx-auto max-w-page px-gutter">
        <PageHead title={title} note={<>&nbsp;</>} />
      </div>
      <div className="h-[97px] border-y border-rule md:h-[50px]" />
      <div aria-hidden="true" className="mx-auto max-w-page px-gutter [container-type:inline-size]">
        <Wall className={ACROSS}>
          {Array.from({ length: PLACES }, (_, i) => (
            <WetPrint key={i} aspect={PORTRAIT_WIDTH_PX / PORTRAIT_HEIGHT_PX} label="">
              &nbsp;
            </WetPrint>
          ))}
        </Wall>
      </div>
    </main>
  );
}
