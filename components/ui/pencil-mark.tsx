const PATHS = {
  /** Set aside. */
  cross: "M11 13C26 46 68 82 93 122M90 9C76 50 30 80 8 125",
  /** Look here. */
  circle: "M58 10C88 12 95 46 91 76C87 112 62 124 42 121C14 117 7 80 11 52C15 22 42 7 72 15C80 17 86 22 89 28",
  /** Kept, with a remark. */
  underline: "M10 112C34 105 66 107 92 110M18 120C44 115 66 116 86 119",
  tick: "M16 74C24 82 32 96 37 108C50 72 68 42 92 20",
  /** Chosen. */
  box: "M2 5C30 2 66 4 98 2C99 40 97 92 99 130C70 132 32 129 2 131C3 92 0 44 3 1",
} as const;

export type PencilShape = keyof typeof PATHS;

type Props = {
  shape: PencilShape;
  on?: "film" | "paper";
  /** Drawn stroke by stroke, once: only when the mark is new. */
  fresh?: boolean;
};

/** A mark of the grease pencil over its nearest positioned ancestor. Its meaning is always said in words as well. */
export function PencilMark({ shape, on = "film", fresh = false }: Props) {
  return (
    <svg
      className="pencil"
      data-shape={shape}
      data-on={on}
      data-fresh={fresh || undefined}
      viewBox="0 0 100 133"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path pathLength="1" d={PATHS[shape]} />
    </svg>
  );
}

/** The grain of wax on paper that every mark uses: stands once in the page. */
export function WaxFilter() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <filter id="wax" x="-10%" y="-10%" width="120%" height="120%">
        <feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="2" seed="4" result="wobble" />
        <feDisplacementMap in="SourceGraphic" in2="wobble" scale="4" result="stroke" />
        <feTurbulence type="fractalNoise" baseFrequency=".55 .42" numOctaves="3" seed="9" result="tooth" />
        <feColorMatrix
          in="tooth"
          type="matrix"
          values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -4.2 3.15"
          result="grain"
        />
        <feComposite in="stroke" in2="grain" operator="in" />
      </filter>
    </svg>
  );
}
