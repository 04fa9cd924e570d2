import { enableCompileCache, registerHooks } from "node:module";
import { join } from "node:path";

/**
 * Makes what is imported from now on load drizzle's CommonJS build. Node parses a package's description anew for every
 * ES module in it, and drizzle has hundreds of modules and a description of 180 kB: 0.4 s of every command, against
 * 0.06 s for CommonJS (Node 24.21).
 */
export function hastenImports(): void {
  // What was compiled once is kept beside the packages; where nothing can be written, nothing is.
  enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const isDrizzle = specifier === "drizzle-orm" || specifier.startsWith("drizzle-orm/");
      return nextResolve(specifier, isDrizzle ? { ...context, conditions: ["node", "require"] } : context);
    },
  });
}
