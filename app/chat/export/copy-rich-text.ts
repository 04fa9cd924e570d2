/** Puts a text on the clipboard, plain and rich, by the way that pages without a secure context still have. */
function copyByEvent(plain: string, html: string): boolean {
  function onCopy(event: ClipboardEvent) {
    event.clipboardData?.setData("text/plain", plain);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  document.addEventListener("copy", onCopy, { capture: true });
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", onCopy, { capture: true });
  return copied;
}

/** Puts a text on the clipboard, plain and rich; false where the browser does not let it. */
export async function copyRichText(plain: string, html: string): Promise<boolean> {
  // Missing on pages that came by plain HTTP, as in many an intranet, and refused in a frame without permission.
  if (navigator.clipboard?.write) {
    const blob = (type: string, content: string) => new Blob([content], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": blob("text/plain", plain),
          "text/html": blob("text/html", html),
        }),
      ]);
      return true;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return copyByEvent(plain, html);
}
