import { readEnglish } from "./english-forms.ts";
import { spellOut } from "./fold-word.ts";
import { readFrench } from "./french-forms.ts";

/** A word of one language alone, against one that is the other's too once its accents are left out. */
const OWN = 2;
const OWN_ACCENTS = 1;

/**
 * For each language, how much the words look like its own and not the other's: "conference" is English, « conférence » French, "glacier"
 * either. Names and numbers count for none.
 * @returns also how many of the words either language has.
 */
export function spellingVotes(words: string[]): { en: number; fr: number; words: number } {
  const votes = { en: 0, fr: 0, words: 0 };
  for (const word of words) {
    const spelling = spellOut(word);
    const isEnglish = readEnglish(spelling).length > 0;
    const french = readFrench(spelling);
    if (isEnglish || french.length > 0) votes.words += 1;
    const isFrench = french.some(({ exact }) => exact);
    if (isEnglish && french.length === 0) votes.en += OWN;
    else if (isEnglish && !isFrench) votes.en += OWN_ACCENTS;
    else if (!isEnglish && french.length > 0) votes.fr += OWN;
  }
  return votes;
}
