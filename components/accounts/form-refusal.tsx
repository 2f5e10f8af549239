/** What was wrong with the whole form. Always in the page, so that it is read out when words come, and nothing jumps. */
export function FormRefusal({ words }: { words: string | undefined }) {
  return (
    <p role="alert" className="min-h-[calc(2lh+16px)] py-2 text-note text-mark">
      {words}
    </p>
  );
}
