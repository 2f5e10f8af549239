"use client";

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of several, as a word: the browser's own list, which every thumb and reader knows. */
export function WordSelect<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <label className="relative inline-flex items-center text-note text-ink-2 hover:text-ink">
      <span className="sr-only">{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.target.value);
          if (next) onChange(next.value);
        }}
        className="min-h-12 max-w-44 cursor-pointer appearance-none truncate bg-transparent pr-4.5 -outline-offset-2"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-paper-raised text-ink">
            {option.label}
          </option>
        ))}
      </select>
      <svg
        viewBox="0 0 10 6"
        aria-hidden="true"
        className="pointer-events-none absolute right-0 h-1.5 w-2.5 fill-none stroke-current stroke-[1.5]"
      >
        <path d="m1 1 4 4 4-4" />
      </svg>
    </label>
  );
}
