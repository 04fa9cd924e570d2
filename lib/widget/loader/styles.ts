import styles from "./widget.css";

let sheet: CSSStyleSheet | undefined;

/** A shadow root with the loader's styles: adopted, for a strict policy refuses style elements. */
export function styledRoot(
  host: HTMLElement,
  { theme, accent }: { theme?: string; accent?: string },
): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets = [sheet];
  if (theme && theme !== "auto") host.style.colorScheme = theme;
  if (accent) host.style.setProperty("--accent", accent);
  return root;
}
