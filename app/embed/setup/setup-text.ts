import type { Language } from "../../interface/language.ts";

const english = {
  heading: "Put the chat on your site",
  lead: "Choose how it looks: the button in the corner of this page follows. Then paste the line into your pages.",
  options: "Options",
  /** Options that take one of a few values; the empty one is what holds when nothing is chosen. */
  choices: {
    position: ["Position", { "": "At the right", left: "At the left", none: "No button" }],
    lang: ["Language", { "": "That of the page around it", en: "English", fr: "Français" }],
    theme: ["Theme", { "": "As on the visitor’s device", light: "Light", dark: "Dark" }],
  } as Record<string, [label: string, choices: Record<string, string>]>,
  /** Options that take what is written, with what that is. */
  fields: {
    offset: ["Distance", "Pixels from the corner, across and up, such as 24 or 24 80"],
    accent: ["Accent colour", "#rrggbb, dark enough to be read on white"],
    title: ["Title", "Up to 80 characters, on the button and above the chat"],
    greeting: ["Greeting", "Up to 500 characters"],
    suggestions: ["Suggested questions", "Up to six, with | between them"],
    scope: [
      "Scope",
      'All that is asked is asked of this part of the reports: JSON with from, to, countries, languages, documents, such as {"countries":["MD"]}',
    ],
  } as Record<string, [label: string, hint: string]>,
  wrong: "This cannot be used, and is left out of the line.",
  line: "The line to paste",
  pinnedLine: "The same, pinned to this version",
  pinnedLead: "The browser refuses any other script. Paste it anew after each update of the server.",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Not copied; choose the line and copy it",
  inlineTitle: "In the flow of a page",
  inline:
    "Instead of a button, or beside it. It takes the same options, without “data-”, and needs that line too.",
  where: "Where it goes",
  places: [
    ["A plain site", "Before </body> or into <head>, on each page or in the template."],
    [
      "A content management system such as WordPress",
      "Into the theme’s footer, or a block for custom HTML. Editors who may not use <script> ask an administrator to add it to the theme.",
    ],
    [
      "An intranet such as SharePoint",
      "Pages there take no scripts: an administrator adds the line as an extension of the site. Without one, embed this address as a page:",
    ],
  ] as [site: string, how: string][],
  origins: "Sites that may show it",
  originsLead: "The setting EMBED_ORIGINS of the server names them; an administrator adds yours.",
  noOrigins: "Only this site may, so far.",
};

const french: typeof english = {
  heading: "Placer la conversation sur votre site",
  lead: "Choisissez son apparence\u00a0: le bouton au coin de cette page la suit. Collez ensuite la ligne dans vos pages.",
  options: "Options",
  choices: {
    position: ["Position", { "": "À droite", left: "À gauche", none: "Aucun bouton" }],
    lang: ["Langue", { "": "Celle de la page qui l’entoure", en: "English", fr: "Français" }],
    theme: ["Thème", { "": "Comme sur l’appareil du visiteur", light: "Clair", dark: "Sombre" }],
  },
  fields: {
    offset: ["Distance", "Pixels depuis le coin, de côté et vers le haut, par exemple 24 ou 24 80"],
    accent: ["Couleur d’accent", "#rrggbb, assez sombre pour se lire sur du blanc"],
    title: ["Titre", "Jusqu’à 80 caractères, sur le bouton et au-dessus de la conversation"],
    greeting: ["Accueil", "Jusqu’à 500 caractères"],
    suggestions: ["Questions proposées", "Six au plus, séparées par |"],
    scope: [
      "Périmètre",
      'Toute question porte sur cette partie des rapports\u00a0: JSON avec from, to, countries, languages, documents, par exemple {"countries":["MD"]}',
    ],
  },
  wrong: "Cette valeur ne peut pas servir\u00a0; la ligne ne la contient pas.",
  line: "La ligne à coller",
  pinnedLine: "La même, liée à cette version",
  pinnedLead:
    "Le navigateur refuse tout autre script. Collez-la à nouveau après chaque mise à jour du serveur.",
  copy: "Copier",
  copied: "Copié",
  copyFailed: "Non copié\u00a0; sélectionnez la ligne et copiez-la",
  inlineTitle: "Dans le fil d’une page",
  inline:
    "Au lieu d’un bouton, ou en plus. L’élément prend les mêmes options, sans «\u00a0data-\u00a0», et demande aussi cette ligne.",
  where: "Où la mettre",
  places: [
    ["Un site simple", "Avant </body> ou dans <head>, sur chaque page ou dans le modèle."],
    [
      "Un système de gestion de contenu comme WordPress",
      "Dans le pied de page du thème, ou dans un bloc HTML personnalisé. Si <script> est interdit aux rédacteurs, un administrateur l’ajoute au thème.",
    ],
    [
      "Un intranet comme SharePoint",
      "Ses pages n’acceptent pas de scripts\u00a0: un administrateur ajoute la ligne comme extension du site. Sinon, intégrez cette adresse comme page\u00a0:",
    ],
  ],
  origins: "Sites qui peuvent l’afficher",
  originsLead: "Le réglage EMBED_ORIGINS du serveur les nomme\u00a0; un administrateur y ajoute le vôtre.",
  noOrigins: "Ce site seulement, pour l’instant.",
};

/** The words of the page for editors, apart from the chat's, which need not carry them. */
export const SETUP_TEXT: Record<Language, typeof english> = { en: english, fr: french };
export type SetupText = typeof english;
