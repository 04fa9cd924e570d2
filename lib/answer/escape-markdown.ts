/** Escapes what Markdown, or a citation mark, would read into a report's words. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*[\]<>]/g, "\\$&")
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replaceAll(/\s+/g, " ");
}
