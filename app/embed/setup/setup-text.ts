import type { Language } from "../../interface/language.ts";

const english = {
  heading: "Put the chat on your site",
  lead: "Choose how it looks: the button in the corner of this page follows. Then paste the line below into your pages.",
  options: "Options",
  fields: {
    position: ["Position", "right, left, or none for no button"],
    offset: ["Distance from the corner", "pixels across and up, such as 24 or 24 80"],
    lang: ["Language", "en or fr; the page’s own when empty"],
    theme: ["Theme", "auto, light or dark"],
    accent: ["Accent colour", "#rrggbb, dark enough to be read on white"],
    title: ["Title", "up to 80 characters, on the button and above the chat"],
    greeting: ["Greeting", "up to 500 characters"],
    suggestions: ["Suggested questions", "up to six, with | between them"],
    scope: ["Scope", 'JSON with from, to, countries, languages, documents, such as {"countries":["MD"]}'],
  },
  line: "The line to paste",
  pinnedLine: "The same, pinned to this version",
  pinnedLead: "The browser refuses any other script. Paste it anew after each update of the server.",
  copy: "Copy",
  copied: "Copied",
  inline: "In the flow of a page instead of a button, beside that line:",
  origins: "Sites that may show the chat (setting EMBED_ORIGINS)",
  noOrigins: "This site alone. An administrator adds others to EMBED_ORIGINS.",
};

const french: typeof english = {
  heading: "Placer la conversation sur votre site",
  lead: "Choisissez son apparence\u00a0: le bouton au coin de cette page la suit. Collez ensuite la ligne ci-dessous dans vos pages.",
  options: "Options",
  fields: {
    position: ["Position", "right (droite), left (gauche), ou none pour aucun bouton"],
    offset: ["Distance du coin", "en pixels, de côté et vers le haut, par exemple 24 ou 24 80"],
    lang: ["Langue", "en ou fr\u00a0; celle de la page si vide"],
    theme: ["Thème", "auto, light (clair) ou dark (sombre)"],
    accent: ["Couleur d’accent", "#rrggbb, assez sombre pour se lire sur du blanc"],
    title: ["Titre", "jusqu’à 80 caractères, sur le bouton et au-dessus de la conversation"],
    greeting: ["Accueil", "jusqu’à 500 caractères"],
    suggestions: ["Questions proposées", "six au plus, séparées par |"],
    scope: [
      "Périmètre",
      'JSON avec from, to, countries, languages, documents, par exemple {"countries":["MD"]}',
    ],
  },
  line: "La ligne à coller",
  pinnedLine: "La même, liée à cette version",
  pinnedLead:
    "Le navigateur refuse tout autre script. Collez-la à nouveau après chaque mise à jour du serveur.",
  copy: "Copier",
  copied: "Copié",
  inline: "Dans le fil d’une page plutôt qu’en bouton, à côté de cette ligne\u00a0:",
  origins: "Sites qui peuvent montrer la conversation (réglage EMBED_ORIGINS)",
  noOrigins: "Ce site seulement. Un administrateur en ajoute d’autres à EMBED_ORIGINS.",
};

/** The words of the page for editors, apart from the chat's, which need not carry them. */
export const SETUP_TEXT: Record<Language, typeof english> = { en: english, fr: french };
