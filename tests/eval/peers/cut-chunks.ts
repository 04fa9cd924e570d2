/** A stretch of a document, of which a peer knows neither where events begin nor when they were. */
export interface Chunk {
  document: string;
  start: number;
  end: number;
  text: string;
}

/** What the usual templates cut: as many characters, each beginning before the end of the last. */
const CHUNK_CHARACTERS = 1000;
const OVERLAP_CHARACTERS = 200;

/** Cuts a document into chunks of a fixed size that overlap. The last is as long as what is left. */
export function cutChunks(document: string, text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; ; start += CHUNK_CHARACTERS - OVERLAP_CHARACTERS) {
    const end = Math.min(start + CHUNK_CHARACTERS, text.length);
    chunks.push({ document, start, end, text: text.slice(start, end) });
    if (end === text.length) return chunks;
  }
}
