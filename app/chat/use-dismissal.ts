"use client";

import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
// What was put away since the page opened, for browsers that store nothing.
const dismissedHere = new Set<string>();

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The browser's storage, which it may refuse, as in a frame on another site: then a reload forgets. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/**
 * Whether the reader has put a note away, remembered in this browser under `key`. On the server, where that is not known,
 * it counts as put away, so that nothing appears and vanishes.
 */
export function useDismissal(key: string): [dismissed: boolean, dismiss: () => void] {
  const dismissed = useSyncExternalStore(
    subscribe,
    () => dismissedHere.has(key) || storage()?.getItem(key) === "dismissed",
    () => true,
  );
  const dismiss = () => {
    dismissedHere.add(key);
    storage()?.setItem(key, "dismissed");
    for (const listener of listeners) listener();
  };
  return [dismissed, dismiss];
}
