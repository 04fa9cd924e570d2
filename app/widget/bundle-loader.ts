import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin, transform } from "esbuild";

export interface LoaderBundle {
  source: string;
  /** Names the immutable copy of it: `/widget-<hash>.js`. */
  hash: string;
  /** Its value for the `integrity` of a script element. */
  integrity: string;
}

/** Every browser that has what the widget needs anyway: style sheets that can be adopted, `light-dark()`. */
const TARGET = "es2022";

/** Bundles the loader from its source. The routes that call it run when the server is built, not when it serves. */
export async function bundleLoader(): Promise<LoaderBundle> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "lib/widget/loader/main.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    charset: "utf8",
    target: TARGET,
    // No "use strict" at its head: the source needs none.
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "silent",
    plugins: [stylesAsText],
  });
  const source = outputFiles[0]?.text ?? "";
  const digest = (algorithm: string) => createHash(algorithm).update(source);
  return {
    source,
    hash: digest("sha256").digest("hex").slice(0, 16),
    integrity: `sha384-${digest("sha384").digest("base64")}`,
  };
}

const stylesAsText: Plugin = {
  name: "styles-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};
