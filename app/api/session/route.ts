import { z } from "zod";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { exchangeToken, hasIdentity } from "#lib/widget/identity.ts";
import { LIMITS } from "#lib/widget/protocol.ts";
import { readIdentity } from "../read-identity.ts";
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
  const session = await exchangeToken(await readIdentity(env), token);
  return Response.json(session, { headers: { "cache-control": "no-store" } });
});
