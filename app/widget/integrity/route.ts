import { bundleLoader } from "../bundle-loader.ts";

export const dynamic = "force-static";

/** What a page needs to load the immutable loader and no other. */
export async function GET(): Promise<Response> {
  const { hash, integrity } = await bundleLoader();
  return Response.json(
    { path: `/widget-${hash}.js`, integrity },
    { headers: { "cache-control": "public, max-age=300" } },
  );
}
