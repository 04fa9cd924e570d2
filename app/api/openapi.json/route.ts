import { openApiDocument } from "#lib/chat/openapi.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(openApiDocument());
}
