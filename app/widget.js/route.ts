import { bundleLoader } from "../widget/bundle-loader.ts";
import { scriptResponse } from "../widget/script-response.ts";

export const dynamic = "force-static";

/** The loader under the name that pages hold, so it is asked for again after a few minutes. */
export async function GET(): Promise<Response> {
  return scriptResponse(await bundleLoader(), "public, max-age=300");
}
