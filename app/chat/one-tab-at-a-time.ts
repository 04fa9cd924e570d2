import type { ChatHost } from "./chat-host.ts";

const LOCK = "rapporteur.question";

/**
 * Lets the tabs of this browser send one request after the other, each as soon as the one before has been accepted: the first
 * question of a new visitor is answered with the cookie that the next one needs. Browsers without locks send at once.
 */
export function oneTabAtATime(request: ChatHost["request"]): ChatHost["request"] {
  return (input, init) =>
    "locks" in navigator
      ? navigator.locks.request(LOCK, { signal: init?.signal ?? undefined }, () => request(input, init))
      : request(input, init);
}
