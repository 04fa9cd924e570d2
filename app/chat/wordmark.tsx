"use client";

import { useInterface } from "../interface/interface-provider.tsx";

/** The product's name as it is set everywhere: a word between citation brackets. */
export function Wordmark() {
  const { text } = useInterface();
  return (
    <span className="font-semibold font-serif text-[1.1875rem] tracking-[0.005em]">
      <span aria-hidden className="font-normal text-accent">
        [
      </span>
      <span className="px-[0.1em]">{text.product}</span>
      <span aria-hidden className="font-normal text-accent">
        ]
      </span>
    </span>
  );
}
