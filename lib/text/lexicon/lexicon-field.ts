/**
 * One field of the French–English lexicon, by part of speech. Each section is text: entries `French=English,English`
 * separated by `;` or a line end, best translation first. French words stand in their dictionary form (masculine
 * singular, infinitive); an entry of several words, such as `table ronde=round table`, belongs to the part of speech
 * it acts as.
 */
export interface LexiconField {
  nouns?: string;
  verbs?: string;
  adjectives?: string;
  /** Adverbs and other words that carry meaning, such as number words. */
  adverbs?: string;
  /** Words a search gains nothing from: articles, pronouns, prepositions, question words. */
  functionWords?: string;
}
