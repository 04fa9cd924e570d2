import { z } from "zod";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { exchangeToken, hasIdentity } from "#lib/widget/identity.ts";
import { LIMITS } from "#lib/widget/protocol.ts";
import { readBody, route } from "../respond.ts";

const sessionSchema = z.object({ token: z.string().min(1).max(LIMITS.token) });

/** Exchanges a visitor's token for a short session, which the widget keeps in memory and sends with each request. */
export const POST = route(async (request) => {
  const env = readEnv();
  if (!hasIdentity(env)) {
    throw new RapporteurError(
      "not_found",
      "Visitors are anonymous here; EMBED_JWT_SECRET or EMBED_JWKS_URL changes that",
    );
  }
  const { token } = await readBody(request, sessionSchema);
  return Response.json(await exchangeToken(env, token), { headers: { "cache-control": "no-store" } });
});
