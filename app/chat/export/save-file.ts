/** Gives a file to the reader, as a browser does with a download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Freed once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
