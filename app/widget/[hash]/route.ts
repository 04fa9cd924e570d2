import { bundleLoader } from "../bundle-loader.ts";
import { scriptResponse } from "../script-response.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ hash: string }[]> {
  return [{ hash: (await bundleLoader()).hash }];
}

/** The loader under the name of its content, at `/widget-<hash>.js`. */
export async function GET(): Promise<Response> {
  return scriptResponse(await bundleLoader(), "public, max-age=31536000, immutable");
}
