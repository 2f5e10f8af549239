import { useTranslations } from "next-intl";
import { Waiting } from "@/components/ui/waiting";

/** Lines for a few rolls, each with the place of its first frame. */
export function ModelsWaiting() {
  return (
    <Waiting title={useTranslations("models")("title")}>
      <div aria-hidden="true" className="mx-auto max-w-page px-gutter">
        {[1, 2, 3].map((roll) => (
          <div key={roll} className="border-t border-rule py-4 last:border-b">
            <span className="block h-20 w-15 bg-paper-sunk" />
          </div>
        ))}
      </div>
    </Waiting>
  );
}
