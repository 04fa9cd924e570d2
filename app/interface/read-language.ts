import { headers } from "next/headers";
import { type Language, pickLanguage } from "./language.ts";

/** The interface language of the request being answered. Server components only. */
export async function readLanguage(): Promise<Language> {
  return pickLanguage((await headers()).get("accept-language"));
}
