"use client";

import { useSyncExternalStore } from "react";

/** `--breakpoint-beside` of globals.css. */
const BESIDE = "(min-width: 60rem)";

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(BESIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether there is room for a report beside the conversation. */
export function useBeside(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(BESIDE).matches,
    () => true,
  );
}
