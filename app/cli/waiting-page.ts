import { pickLanguage } from "../interface/language.ts";

/** How often a page that waits looks again. */
const LOOK_EVERY_MS = 1000;

const WORDS = {
  en: ["Reading the reports", "Rapporteur has just been started. This page opens by itself in a moment."],
  fr: [
    "Lecture des rapports",
    "Rapporteur vient d’être lancé. Cette page s’ouvrira d’elle-même dans un instant.",
  ],
};

/** What a browser is shown that comes before the server is ready: it says so, and looks again by itself. */
export function waitingPage(acceptLanguage: string | undefined): string {
  const language = pickLanguage(acceptLanguage ?? null);
  const [title, lead] = WORDS[language];
  // The colours are those of globals.css, which is not built yet.
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Rapporteur</title>
<style>
:root { color-scheme: light dark; background: light-dark(#fbfbf8, #131716); color: light-dark(#1c2321, #e4e8e4); }
main { max-width: 36rem; margin: 18vh auto 0; padding: 0 1.25rem; font-family: Palatino, "Book Antiqua", Georgia, serif; }
h1 { font-size: 1.875rem; font-weight: 400; }
p { line-height: 1.6; color: light-dark(#56615c, #a2ada7); }
</style>
</head>
<body>
<main><h1>${title}…</h1><p role="status">${lead}</p></main>
<script>setInterval(() => fetch("/api/health").then(({ ok }) => ok && location.reload(), () => {}), ${LOOK_EVERY_MS})</script>
</body>
</html>
`;
}
