"use client";

import { type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useInterface } from "../interface/interface-provider.tsx";
import type { OpenReading, Reading } from "./reading.ts";

/** Shows another reading, or none, and keeps `trigger` where it is although the conversation changes its width. */
function keepInPlace(trigger: HTMLElement, change: () => void): void {
  const before = trigger.getBoundingClientRect().top;
  flushSync(change);
  window.scrollBy({ top: trigger.getBoundingClientRect().top - before, behavior: "instant" });
}

interface ReadingOptions {
  /** Closed with it. */
  conversation: unknown;
  /** Where focus goes when what opened the report is gone. */
  fallbackRef: RefObject<HTMLElement | null>;
  announce: (sentence: string) => void;
}

/** The report that is open beside a conversation, and the ways through it. */
export function useReading({ conversation, fallbackRef, announce }: ReadingOptions) {
  const { text } = useInterface();
  const [reading, setReading] = useState<Reading | null>(null);
  const [readIn, setReadIn] = useState(conversation);
  const triggerRef = useRef<HTMLElement | null>(null);

  if (conversation !== readIn) {
    setReadIn(conversation);
    setReading(null);
  }

  const open: OpenReading = (next, trigger) => {
    triggerRef.current = trigger;
    keepInPlace(trigger, () => setReading(next));
  };

  function close() {
    // The chosen control is gone when its question was asked again meanwhile.
    const control = triggerRef.current?.isConnected ? triggerRef.current : fallbackRef.current;
    if (!control) return;
    keepInPlace(control, () => setReading(null));
    control.focus();
  }

  function step(index: number) {
    const place = reading?.places[index];
    if (!reading || !place) return;
    setReading({ ...reading, index });
    announce(place.citation ? text.citation(place.citation.n, place.event.title) : place.event.title);
  }

  return { reading, open, close, step };
}
