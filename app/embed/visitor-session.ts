import type { TokenReason } from "#lib/widget/protocol.ts";

/** How long a request waits for the page around the frame to bring a token. */
const WAIT_MS = 8000;

/** How long before its end a session is renewed. */
const RENEW_BEFORE_MS = 60_000;

/** The soonest that it is: a page whose clock is slow gives tokens that are about to end. */
const RENEW_AFTER_MS = 1000;

export type SignIn = "none" | "waiting" | "done" | "refused";

export interface VisitorSession {
  /** `fetch`, with the session; waits for one where one is needed, and gets another once if it is refused. */
  request: typeof fetch;
  /** Exchanges a token of the page around the frame for a session. */
  identify(token: string): Promise<void>;
  stop(): void;
}

/**
 * Keeps the visitor's session: in memory alone, so that it is gone with the frame. `needToken` asks the page around the
 * frame for a token, and `onSignIn` hears how it went.
 */
export function createVisitorSession({
  required,
  needToken,
  onSignIn,
}: {
  required: boolean;
  needToken: (reason: TokenReason) => void;
  onSignIn: (state: SignIn) => void;
}): VisitorSession {
  let session: string | null = null;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  const untilSignedIn = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, WAIT_MS);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });

  const send: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    if (session) headers.set("authorization", `Bearer ${session}`);
    return fetch(input, { ...init, headers });
  };

  return {
    async request(input, init) {
      if (required && session === null) await untilSignedIn();
      const used = session;
      const response = await send(input, init);
      if (response.status !== 401) return response;
      if (session === used) {
        session = null;
        onSignIn(used ? "waiting" : "refused");
        if (used === null) return response;
        needToken("refused");
        await untilSignedIn();
      }
      if (session !== null) return send(input, init);
      onSignIn("refused");
      return response;
    },
    async identify(token) {
      const response = await fetch("/api/session", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ token }),
      }).catch(() => null);
      const given: { session?: unknown; expiresInSeconds?: unknown } = response?.ok
        ? await response.json()
        : {};
      if (typeof given.session === "string" && typeof given.expiresInSeconds === "number") {
        session = given.session;
        clearTimeout(renewal);
        const lifetimeMs = given.expiresInSeconds * 1000;
        // A session too short for that is renewed half-way.
        renewal = setTimeout(
          () => needToken("ending"),
          Math.max(lifetimeMs / 2, lifetimeMs - RENEW_BEFORE_MS, RENEW_AFTER_MS),
        );
        onSignIn("done");
      } else if (response?.status !== 404) {
        onSignIn("refused");
      }
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    stop: () => clearTimeout(renewal),
  };
}
