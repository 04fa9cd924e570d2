import { headers } from "next/headers";
import { type Env, readEnv } from "#lib/env.ts";
import { hasIdentity, requiresIdentity } from "#lib/widget/identity.ts";
import { allowsOrigin } from "#lib/widget/origins.ts";
import { isOneOf, THEMES } from "#lib/widget/protocol.ts";
import { EmbeddedChat } from "./embedded-chat.tsx";

/**
 * The origin of the page around the frame, if it may be there: the loader makes the browser tell it, and no page can claim
 * another's. Null when nobody frames this one.
 */
async function readHostOrigin(env: Env): Promise<string | null> {
  const request = await headers();
  const referrer = request.get("referer");
  if (request.get("sec-fetch-dest") === "document" || !referrer || !URL.canParse(referrer)) return null;
  const { origin, host } = new URL(referrer);
  return host === request.get("host") || allowsOrigin(env.EMBED_ORIGINS, origin) ? origin : null;
}

/** The chat as other sites frame it: who may is said by its headers, and once more to the chat itself. */
export default async function EmbedPage({
  searchParams,
}: {
  searchParams: Promise<{ theme?: string | string[] }>;
}) {
  const env = readEnv();
  const { theme } = await searchParams;
  return (
    <EmbeddedChat
      hostOrigin={await readHostOrigin(env)}
      theme={isOneOf(theme, THEMES) ? theme : "auto"}
      identity={requiresIdentity(env) ? "required" : hasIdentity(env) ? "optional" : "none"}
    />
  );
}
