import styles from "./widget.css";

/** Of the chat's own style sheet. */
const ACCENT = "#17584a";

let sheet: CSSStyleSheet | undefined;

/** A shadow root with the loader's styles: adopted, for a strict policy refuses style elements. */
export function styledRoot(
  host: HTMLElement,
  { theme, accent = ACCENT }: { theme?: string; accent?: string },
): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets = [sheet];
  // Always, for the page may have a property of that name.
  host.style.cssText += `;--accent:${accent}!important`;
  if (theme && theme !== "auto") host.style.colorScheme = theme;
  return root;
}
