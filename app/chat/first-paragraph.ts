/** What an answer that lists events says before its list. */
export function firstParagraph(markdown: string): string {
  return markdown.trimStart().split(/\n\s*(?:\n|[-*] )/, 1)[0] ?? "";
}
