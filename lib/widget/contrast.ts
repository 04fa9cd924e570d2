/** WCAG 2.2, 1.4.3: what text needs. */
const MIN_CONTRAST = 4.5;

/** Relative luminance of #e9f1ed, the darkest of the light surfaces that the accent stands on, as text or behind white text. */
const SURFACE = 0.8635;

/** WCAG 2.2's relative luminance of `#rrggbb`, from 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether `accent` (`#rrggbb`) can be read on a light surface, and white on it. */
export function isLegibleAccent(accent: string): boolean {
  return (SURFACE + 0.05) / (luminance(accent) + 0.05) >= MIN_CONTRAST;
}
