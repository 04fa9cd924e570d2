/** The languages the interface speaks; the first is the one used when a browser asks for none of them. */
export const LANGUAGES = ["en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", fr: "Français" };

/** The cookie that keeps the language a reader has chosen, and how long. */
export const LANGUAGE_COOKIE = "lang";
export const LANGUAGE_COOKIE_SECONDS = 365 * 24 * 3600;

export const isLanguage = (value: string | null | undefined): value is Language =>
  LANGUAGES.some((known) => known === value);

/** The regional form of each language, for dates and numbers. */
export const LOCALES: Record<Language, string> = { en: "en-GB", fr: "fr-FR" };

/** The interface language a browser prefers, from its `Accept-Language` header (RFC 9110, 12.5.4). */
export function pickLanguage(acceptLanguage: string | null): Language {
  const ranges = (acceptLanguage ?? "").split(",").flatMap((range, position) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number.parseFloat(quality.slice(2));
    return weight > 0 ? [{ code: tag.slice(0, 2).toLowerCase(), weight, position }] : [];
  });
  ranges.sort((a, b) => b.weight - a.weight || a.position - b.position);
  for (const { code } of ranges) {
    const language = LANGUAGES.find((known) => known === code);
    if (language) return language;
  }
  return LANGUAGES[0];
}
