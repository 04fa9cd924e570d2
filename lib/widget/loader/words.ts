import { type Options, READERS } from "./options.ts";

const ENGLISH = {
  title: "Ask the reports",
  loading: "Opening the chat…",
  failed: "The chat cannot be shown on this page.",
  close: "Close",
};

const FRENCH: typeof ENGLISH = {
  title: "Interroger les rapports",
  loading: "Ouverture de la conversation…",
  failed: "La conversation ne peut pas s’afficher sur cette page.",
  close: "Fermer",
};

/** The language of the chat: the one that is set, or the page's, if the chat speaks it. */
export function chosenLanguage({ lang }: Options): Options["lang"] | null {
  return lang ?? READERS.lang(document.documentElement.lang);
}

/** What the loader itself says, in the chat's language. */
export function words(options: Options): typeof ENGLISH {
  return (chosenLanguage(options) ?? navigator.language.slice(0, 2)) === "fr" ? FRENCH : ENGLISH;
}
