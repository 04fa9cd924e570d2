import type { ChatHost } from "./chat-host.ts";

const LOCK = "rapporteur.question";

/**
 * Lets the tabs of this browser send one request after the other, each as soon as the one before has been accepted: the first
 * question of a new visitor is answered with the cookie that the next one needs. Browsers without locks send at once.
 */
export function oneTabAtATime(request: ChatHost["request"]): ChatHost["request"] {
  return async (input, init) => {
    const send = () => request(input, init);
    if (!("locks" in navigator)) return send();
    try {
      return await navigator.locks.request(LOCK, { signal: init?.signal ?? undefined }, send);
    } catch (error) {
      // Who denies a page its storage denies it locks as well.
      if (error instanceof DOMException && error.name === "SecurityError") return send();
      throw error;
    }
  };
}
