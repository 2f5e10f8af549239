import { Brand } from "./brand";

/** Just the name over the door, for pages that are nobody's room. */
export function BareHead() {
  return (
    <header className="flex min-h-head items-center border-b border-rule px-gutter">
      <Brand />
    </header>
  );
}
