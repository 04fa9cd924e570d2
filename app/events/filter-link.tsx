"use client";

import Link from "next/link";
import type { ReactNode } from "react";

/** The id of what says how many events there are, where focus goes from a link that takes itself away. */
export const TOTAL_ID = "events-total";

interface FilterLinkProps {
  href: string;
  className?: string;
  /** Read out instead of its content. */
  label?: string;
  children: ReactNode;
}

/** A link to the explorer with a filter less, which is gone once it has been followed. */
export function FilterLink({ href, className, label, children }: FilterLinkProps) {
  return (
    <Link
      href={href}
      className={className}
      aria-label={label}
      prefetch={false}
      scroll={false}
      onNavigate={() => document.getElementById(TOTAL_ID)?.focus({ preventScroll: true })}
    >
      {children}
    </Link>
  );
}
