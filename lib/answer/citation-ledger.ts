import type { Citation } from "#lib/chat/types.ts";
import type { EvidencePassage, EvidenceSentence } from "#lib/retrieval/evidence.ts";
import { gloss } from "#lib/text/bridge.ts";
import { splitSentences } from "#lib/text/sentences.ts";

/**
 * Keeps the citations of an answer as its marks appear: each distinct sentence that a mark turns out to point at is one citation,
 * numbered from 1 in the order of the answer.
 */
export class CitationLedger {
  readonly citations: Citation[] = [];
  private readonly evidence: Map<number, EvidencePassage>;
  /** The passages of citations by their numbers. */
  private readonly passages = new Map<number, EvidencePassage>();
  /** Citations whose statement had not been written yet: the mark stood before it. */
  private readonly early = new Set<number>();

  constructor(evidence: EvidencePassage[]) {
    this.evidence = new Map(evidence.map((passage) => [passage.n, passage]));
  }

  /** The number of the citation for evidence `mark` behind `statement`; null when there is no such evidence. */
  cite(mark: number, statement: string): number | null {
    const passage = this.evidence.get(mark);
    if (!passage) return null;
    const last = splitSentences(statement).at(-1);
    const sentence = nearestSentence(passage, last ? statement.slice(last.start, last.end) : statement);
    const known = this.citations.find(
      ({ document, start, end }) =>
        document === passage.event.document && start === sentence.start && end === sentence.end,
    );
    if (known) return known.n;
    const n = this.citations.length + 1;
    this.citations.push({
      n,
      document: passage.event.document,
      start: sentence.start,
      end: sentence.end,
      quote: sentence.text,
      event: passage.event,
      check: { status: "supported" },
    });
    this.passages.set(n, passage);
    if (!/\p{L}/u.test(statement)) this.early.add(n);
    return n;
  }

  /** The passage of a citation used for `statement`; a citation whose mark stood before its statement now quotes what fits that. */
  passageOf(n: number, statement: string): EvidencePassage | undefined {
    const passage = this.passages.get(n);
    const citation = this.citations.find((entry) => entry.n === n);
    if (passage && citation && this.early.delete(n)) {
      const { start, end, text } = nearestSentence(passage, statement);
      Object.assign(citation, { start, end, quote: text });
    }
    return passage;
  }
}

/** What a sentence that is nearer to the question counts for, where the words of several fit equally well. */
const NEARNESS = 0.05;

/** The sentence of a passage that shares most words with a statement; the whole passage when it has no sentences. */
function nearestSentence(
  passage: EvidencePassage,
  statement: string,
): Pick<EvidenceSentence, "start" | "end" | "text"> {
  const wanted = new Set(words(statement));
  let best: EvidenceSentence | undefined;
  let bestShare = Number.NEGATIVE_INFINITY;
  for (const sentence of passage.sentences) {
    const own = new Set(words(sentence.text));
    // An answer in English over a French report shares the words of its gloss.
    const glossed = passage.event.language === "fr" ? words(gloss(sentence.text, "fr")) : [];
    const shared = new Set([...own, ...glossed].filter((word) => wanted.has(word))).size;
    const share = shared / Math.sqrt((own.size || 1) * (wanted.size || 1)) + NEARNESS * sentence.cosine;
    if (share > bestShare) [best, bestShare] = [sentence, share];
  }
  return best ?? passage;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
