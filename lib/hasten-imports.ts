import { registerHooks } from "node:module";

/**
 * Makes what is imported from now on load drizzle's CommonJS build. Node parses a package's description anew for every
 * ES module in it, and drizzle has hundreds of modules and a description of 180 kB: 0.4 s of every command, against
 * 0.06 s for CommonJS (Node 24.21).
 */
export function hastenImports(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const isDrizzle = specifier === "drizzle-orm" || specifier.startsWith("drizzle-orm/");
      return nextResolve(specifier, isDrizzle ? { ...context, conditions: ["node", "require"] } : context);
    },
  });
}
