import { BareHead } from "@/components/ui/bare-head";
import { Stray } from "@/components/ui/stray";

/** What a page that is nobody's room says when what it is about is not there. */
export default function NotFound() {
  return (
    <>
      <title>404 · Xiezhen Studio</title>
      <BareHead />
      <Stray missing="frame" home="/" />
    </>
  );
}
