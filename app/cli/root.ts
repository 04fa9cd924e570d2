import { join } from "node:path";

/** The folder of the checkout, which holds `app`. */
export const ROOT = join(import.meta.dirname, "..", "..");
