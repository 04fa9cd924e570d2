/** The options of the widget as an editor writes them; an empty one is not set. */
export type SnippetOptions = Record<string, string>;

const escapeAttribute = (value: string) =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The line of HTML that brings the widget into a page; with `integrity`, of this one version of it. */
export function makeSnippet(
  { src, integrity }: { src: string; integrity?: string },
  options: SnippetOptions,
): string {
  const attributes = Object.entries(options)
    .filter(([, value]) => value.trim() !== "")
    .map(([name, value]) => ` data-${name}="${escapeAttribute(value.trim())}"`);
  const pinned = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : "";
  return `<script async src="${escapeAttribute(src)}"${pinned}${attributes.join("")}></script>`;
}
