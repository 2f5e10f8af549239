/** Three places where prints will hang. */
export function BareWall() {
  return (
    <div aria-hidden="true" className="flex max-w-full gap-3.5">
      <span className="block h-32 w-24 ring-1 ring-rule-strong ring-inset" />
      <span className="block h-32 w-24 ring-1 ring-rule ring-inset" />
      <span className="block h-32 w-24 ring-1 ring-rule ring-inset" />
    </div>
  );
}
