import Link from "next/link";

const LANDING = "/";

/** The name over the door, in both scripts. */
export function Brand({ href = LANDING }: { href?: string }) {
  return (
    // Fetched ahead, the landing page would bring its large picture along to those who are on their way in.
    <Link
      href={href}
      prefetch={href === LANDING ? false : undefined}
      className="flex min-h-11 items-center gap-2.5 whitespace-nowrap no-underline"
    >
      <b lang="zh-CN" className="font-serif text-[1.1875rem] font-medium tracking-[0.06em]">
        写真馆
      </b>
      <span lang="en" className="font-serif text-[1.125rem] tracking-[-0.01em] max-[399px]:sr-only">
        Xiezhen Studio
      </span>
    </Link>
  );
}
