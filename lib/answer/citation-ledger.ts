import type { Citation } from "#lib/chat/types.ts";
import type { EvidencePassage, EvidenceSentence } from "#lib/retrieval/evidence.ts";

/**
 * Keeps the citations of an answer as its marks appear: each distinct sentence that a mark turns out to point at is one citation,
 * numbered from 1 in the order of the answer.
 */
export class CitationLedger {
  readonly citations: Citation[] = [];
  private readonly evidence: Map<number, EvidencePassage>;

  constructor(evidence: EvidencePassage[]) {
    this.evidence = new Map(evidence.map((passage) => [passage.n, passage]));
  }

  /** The number of the citation for evidence `mark` behind `statement`; null when there is no such evidence. */
  cite(mark: number, statement: string): number | null {
    const passage = this.evidence.get(mark);
    if (!passage) return null;
    const sentence = nearestSentence(passage, statement);
    const known = this.citations.find(
      ({ document, start, end }) =>
        document === passage.event.document && start === sentence.start && end === sentence.end,
    );
    if (known) return known.n;
    const citation: Citation = {
      n: this.citations.length + 1,
      document: passage.event.document,
      start: sentence.start,
      end: sentence.end,
      quote: sentence.text,
      event: passage.event,
      check: { status: "supported" },
    };
    this.citations.push(citation);
    return citation.n;
  }

  /** The passage that a citation was taken from. */
  passageOf({ document, start }: Citation): EvidencePassage | undefined {
    return [...this.evidence.values()].find(
      (passage) => passage.event.document === document && passage.start <= start && start < passage.end,
    );
  }
}

/** The sentence of a passage that shares most words with a statement; the whole passage when it has no sentences. */
function nearestSentence(
  passage: EvidencePassage,
  statement: string,
): Pick<EvidenceSentence, "start" | "end" | "text"> {
  const wanted = new Set(words(statement));
  let best: EvidenceSentence | undefined;
  let bestShare = -1;
  for (const sentence of passage.sentences) {
    const own = new Set(words(sentence.text));
    const shared = [...own].filter((word) => wanted.has(word)).length;
    const share = shared / Math.sqrt((own.size || 1) * (wanted.size || 1));
    if (share > bestShare) [best, bestShare] = [sentence, share];
  }
  return best ?? passage;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
