/** A question without what is said around it. */
export interface UnwrappedQuestion {
  question: string;
  /** What whoever asks says it is about: "I am writing a note on *the ports of Peru* and need to know …"; null when nothing. */
  about: string | null;
}

const GREETING =
  /^(?:(?:hello|hi|hey|dear\s+\p{L}+|good\s+(?:morning|afternoon|evening|day)|excuse\s+me|sorry|please|bonjour|bonsoir|salut|pardon|excusez-moi|s['’]il\s+(?:vous|te)\s+pla[iî]t|svp)(?:\s+(?:all|everybody|everyone|there|team|à\s+tous))?\s*[,.!:;–-]?\s+)+/iu;
const THANKS =
  /[\s,.;–-]*(?<!\p{L})(?:please|pls|thank\s+you|thanks|many\s+thanks|thx|s['’]il\s+(?:vous|te)\s+pla[iî]t|svp|merci)(?:\s+(?:very\s+much|a\s+lot|so\s+much|in\s+advance|beaucoup|d['’]avance|bien|par\s+avance))?\s*([?.!\s]*)$/iu;

/** Where the question itself may begin. */
const BEGINNING =
  /(?<!\p{L})(?:(?:(?:in|on|at|for|to|by|from|with)\s+)?(?:how\s+\p{L}+|who|whom|whose|what|which|when|where|why)|the\s+(?:number|names?|dates?|amount)\s+of|(?:(?:à|de|par|pour|dans|en|avec|depuis|jusqu['’]à)\s+)?(?:combien|qui|quand|où|quel(?:le)?s?|pourquoi|comment)|ce\s+qu(?:e|['’])|le\s+(?:nombre|nom|montant)\s+d[eu'’]|la\s+date\s+d[eu'’])(?!\p{L})/giu;
/** How the words end that lead up to it. */
const LEADING_UP =
  /(?:(?<!\p{L})(?:know(?:ing)?|tell\s+(?:me|us)|say|find(?:ing)?\s+out|learn|understand|hear|check|ask(?:ing)?(?:\s+you)?|wonder(?:ed|ing)?|explain|remind\s+(?:me|us)|remember|recall|give\s+(?:me|us)|let\s+(?:me|us)\s+know|curious(?:\s+(?:about|to\s+know))?|idea|savoir|dire|indiquer|préciser|expliquer|rappeler|connaître|apprendre|demande(?:r|ons)?|dites?-(?:moi|nous)|sais-tu|savez-vous|donne[rz]?)|[.:!;])[\s,:]*$/iu;
/** It speaks of whoever asks, or is asked. */
const SPEAKS_OF_ASKING =
  /(?<!\p{L})(?:I|we|you|me|us|my|our|please|anyone|anybody|any\s+idea|je|nous|vous|tu|moi|mon|notre)(?!\p{L})|(?<!\p{L})[jm]['’]\p{L}/iu;
const ABOUT =
  /(?<!\p{L})(?:on|about|regarding|concerning|covering|sur|concernant|à\s+propos\s+d(?:e\s+|u\s+|es\s+|['’])|au\s+sujet\s+d(?:e\s+|u\s+|es\s+|['’]))\s*(.{3,}?)(?=\s*(?:[,.;:!]|$|(?:and|so|but|for\s+(?:my|our|the)|et|mais|donc)\s+(?:I|we|would|need|want|must|have|should|am|it|my|je|nous|voudrais|aimerais|dois|il)(?!\p{L})|et\s+j['’]))/iu;

/** Finds the question in the politeness, the greeting and the first-person sentence that people put around it. */
export function unwrapQuestion(text: string): UnwrappedQuestion {
  const plain = text
    .trim()
    .replace(GREETING, "")
    .replace(THANKS, (_, stops: string) => (stops.includes("?") ? "?" : ""));
  for (const match of plain.matchAll(BEGINNING)) {
    if (match.index === 0) break;
    const lead = plain.slice(0, match.index);
    if (!LEADING_UP.test(lead) || !SPEAKS_OF_ASKING.test(lead)) continue;
    return { question: plain.slice(match.index), about: ABOUT.exec(lead)?.[1] ?? null };
  }
  return { question: plain || text, about: null };
}
