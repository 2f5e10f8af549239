import { Stray } from "@/components/ui/stray";

/** Also what a stranger sees of somebody's model: what is not hers is not there. */
export default function NotFound() {
  return (
    <>
      <title>404 · Xiezhen Studio</title>
      <Stray missing="frame" />
    </>
  );
}
