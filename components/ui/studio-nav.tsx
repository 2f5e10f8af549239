"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classNames } from "./class-names";
import { OnTheWay } from "./passage";

const STEPS = [
  { href: "/photos", name: "photos" },
  { href: "/models", name: "models" },
  { href: "/styles", name: "styles" },
  { href: "/portraits", name: "portraits" },
] as const;

function useSteps() {
  const pathname = usePathname();
  const t = useTranslations("common.nav");
  return STEPS.map(({ href, name }) => ({
    href,
    label: t(name),
    current: pathname === href || pathname.startsWith(`${href}/`) ? ("page" as const) : undefined,
  }));
}

/** The four rooms, in the order one passes through them. */
export function StudioNav({ label }: { label: string }) {
  return (
    <nav aria-label={label} className="mx-auto hidden flex-wrap gap-x-8 md:flex">
      {useSteps().map(({ href, label: name, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current}
          className={classNames(
            "relative flex min-h-head items-center text-ui no-underline",
            current
              ? "text-ink after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:bg-ink"
              : "text-ink-2 hover:text-ink",
          )}
        >
          {name}
          <OnTheWay href={href} />
        </Link>
      ))}
    </nav>
  );
}

/** The same within reach of a thumb. Pages under it need `pb-tabs` and a little more. */
export function StudioTabs({ label }: { label: string }) {
  return (
    <nav
      aria-label={label}
      data-tabs
      className="fixed inset-x-0 bottom-0 z-5 flex h-[calc(var(--tabs)+env(safe-area-inset-bottom))] justify-between border-t border-rule bg-veil px-gutter pb-[env(safe-area-inset-bottom)] backdrop-blur-[10px] md:hidden"
    >
      {useSteps().map(({ href, label: name, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current}
          className={classNames(
            "relative grid min-w-11 place-items-center text-note no-underline",
            current
              ? "font-[550] text-ink before:absolute before:inset-x-0 before:-top-px before:h-0.5 before:bg-ink"
              : "text-ink-3",
          )}
        >
          {name}
          <OnTheWay href={href} />
        </Link>
      ))}
    </nav>
  );
}
