/** A word of a question as typed, with its place. */
export interface QuestionWord {
  /** Lower case, accents kept. */
  word: string;
  start: number;
  end: number;
  /** Whether it was typed with a capital letter that does not just begin the sentence. */
  capitalised: boolean;
}

/** Words and numbers of a text, split as Postgres' parser does: at hyphens and apostrophes too. */
export function questionWords(text: string): QuestionWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
    capitalised: match.index > 0 && /^\p{Lu}/u.test(match[0]),
  }));
}

const SCAFFOLDING = new Set(
  // Words that say what kind of answer is wanted, not what it is about, and function words that the stemmers' lists lack.
  `many much long often far please tell show give list name find me us about anything something kind sort type
  happen happened happening take took taken place held hold occur occurred elsewhere anywhere information info know known say says said tell told mention mentioned
  regarding concerning also within upon per via among since onward onwards till every each all any whole happend report reports reported document documents question answer
  combien quel quelle quels quelles lequel laquelle lesquels lesquelles quand comment pourquoi qui que quoi où ou est-ce
  dis dites donne donnez montre montrez liste lister trouve trouver nomme citer cite moi nous sujet propos concernant les cette cet leurs plus afin ainsi lors selon vers sous chez entre pendant durant après avant depuis dès jusqu faut
  passé passe lieu eu a ont tenu tenue tenus tenues ailleurs genre sorte type savoir sait dit rapport rapports document documents question réponse`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word only frames the question ("how many", "tell me about", « combien de ») and says nothing of its subject. */
export function isScaffolding(word: string): boolean {
  return SCAFFOLDING.has(word);
}

const NUMBER_WORDS: [string[], string][] = [
  [["one", "un", "une"], "1"],
  [["two", "deux"], "2"],
  [["three", "trois"], "3"],
  [["four", "quatre"], "4"],
  [["five", "cinq"], "5"],
  [["six"], "6"],
  [["seven", "sept"], "7"],
  [["eight", "huit"], "8"],
  [["nine", "neuf"], "9"],
  [["ten", "dix"], "10"],
  [["eleven", "onze"], "11"],
  [["twelve", "douze"], "12"],
  [["thirteen", "treize"], "13"],
  [["fourteen", "quatorze"], "14"],
  [["fifteen", "quinze"], "15"],
  [["sixteen", "seize"], "16"],
  [["seventeen"], "17"],
  [["eighteen"], "18"],
  [["nineteen"], "19"],
  [["twenty", "vingt"], "20"],
  [["thirty", "trente"], "30"],
  [["forty", "quarante"], "40"],
  [["fifty", "cinquante"], "50"],
  [["sixty", "soixante"], "60"],
  [["seventy"], "70"],
  [["eighty"], "80"],
  [["ninety"], "90"],
  [["hundred", "cent"], "100"],
  [["thousand", "mille"], "1000"],
];

/** The other ways to write a number up to twenty, or a round one: "5" for "five" and the reverse; else none. */
export function numberForms(word: string): string[] {
  const entry = NUMBER_WORDS.find(([words, digits]) => digits === word || words.includes(word));
  return entry ? [...entry[0], entry[1]].filter((form) => form !== word) : [];
}
