import { createHash } from "node:crypto";
import { describeEventForWords } from "#ingest/describe-event.ts";
import type { DocumentContent, PassageContent } from "#lib/db/documents.ts";
import { type Random, seededRandom } from "./random.ts";
import { randomVectors, type Vectors } from "./vectors.ts";
import { makeVocabulary, type Vocabulary } from "./vocabulary.ts";

export interface GeneratedReports {
  /** To be read once. */
  documents: Iterable<DocumentContent>;
  /** Questions made of the reports' words. */
  questions: string[];
  /** Questions that name events by year, country, kind or subject; the first fits all of them. */
  listQuestions: string[];
}

/** In numbers an archive of press releases: passages come to some 700 characters, as the chunker makes them. */
const EVENTS_PER_DOCUMENT = 20;
const PASSAGES_PER_EVENT = 4;
const SENTENCES_PER_PASSAGE = 5;
const WORDS_PER_SENTENCE = 17;

const WORDS = 12_000;
const TOPICS = 80;
const WORDS_PER_TOPIC = 150;
/** Of running text: about as many words as in English prose carry no meaning of their own, and some are about the topic. */
const FUNCTION_WORD_SHARE = 0.4;
const TOPIC_WORD_SHARE = 0.2;
const FUNCTION_WORDS = "the of and to in a for on with by as was that at from is will be an their".split(" ");

/** Sentences lie around their passage, passages around their event's topic: cosines of about .8 and .6, as the bundled embedder gives. */
const PASSAGE_SPREAD = 1.3;
const SENTENCE_SPREAD = 0.75;

const FIRST_YEAR = 2015;
const YEARS = 10;
const KINDS = ["training", "workshop", "conference", "visit", "exercise", "meeting"];
const COUNTRIES =
  "AL AM AZ BA BG BJ BY CI DJ DZ EG ET GE GH HR JO KE KG KZ LB MA MD ME MG MK ML MN MR NE NG RO RS RW SN TD TJ TM TN UA UZ".split(
    " ",
  );
const QUESTIONS = 200;

interface Topic {
  words: string[];
  center: number[];
}

/** What reports are made of. */
interface Source {
  topics: Topic[];
  vocabulary: Vocabulary;
  vectors: Vectors;
  random: Random;
}

/** Made-up reports with `passages` passages and embeddings of `dimension`, the same in every run. */
export function generateReports({
  passages,
  dimension,
}: {
  passages: number;
  dimension: number;
}): GeneratedReports {
  const random = seededRandom(20_240_517);
  const vocabulary = makeVocabulary(random, WORDS);
  const vectors = randomVectors(random, dimension);
  const topics = Array.from({ length: TOPICS }, () => ({
    words: Array.from({ length: WORDS_PER_TOPIC }, () => random.pick(vocabulary.words)),
    center: vectors.anywhere(),
  }));
  const documents = Math.ceil(passages / PASSAGES_PER_EVENT / EVENTS_PER_DOCUMENT);
  return {
    questions: Array.from({ length: QUESTIONS }, () => makeQuestion(random.pick(topics), vocabulary, random)),
    listQuestions: makeListQuestions(topics, random),
    documents: makeDocuments(documents, { topics, vocabulary, vectors, random }),
  };
}

function makeQuestion({ words }: Topic, vocabulary: Vocabulary, random: Random): string {
  const [first, second] = [random.pick(words), random.pick(words)];
  return `What was said about the ${first} ${second} and the ${vocabulary.draw(random)} of ${random.pick(words)}?`;
}

function makeListQuestions(topics: Topic[], random: Random): string[] {
  const country = new Intl.DisplayNames("en", { type: "region" });
  return [
    `List all events from ${FIRST_YEAR} to ${FIRST_YEAR + YEARS - 1}`,
    ...Array.from({ length: 5 }, (_, year) => `Which events took place in ${FIRST_YEAR + 2 * year}?`),
    ...COUNTRIES.slice(0, 5).map((code) => `How many trainings took place in ${country.of(code)}?`),
    ...topics.slice(0, 5).map(({ words }) => `List all workshops on ${random.pick(words)}`),
  ];
}

function* makeDocuments(count: number, source: Source): Generator<DocumentContent> {
  for (let index = 0; index < count; index++) yield makeDocument(`generated-${index}.txt`, source);
}

function makeDocument(path: string, source: Source): DocumentContent {
  const { topics, random } = source;
  const events: DocumentContent["events"] = [];
  const passages: PassageContent[] = [];
  let text = "";
  for (let number = 0; number < EVENTS_PER_DOCUMENT; number++) {
    const topic = random.pick(topics);
    const start = text.length;
    const id = `${path}-${number}`;
    const kind = random.pick(KINDS);
    const date = new Date(Date.UTC(FIRST_YEAR, 0, 1 + random.integer(YEARS * 365)))
      .toISOString()
      .slice(0, 10);
    const event = {
      id,
      title: `A ${kind} on ${random.pick(topic.words)} and ${random.pick(topic.words)}`,
      dateStart: date,
      dateEnd: date,
      countries: [random.pick(COUNTRIES)],
      language: "en",
    };
    const contextText = describeEventForWords(event);
    for (let place = 0; place < PASSAGES_PER_EVENT; place++) {
      const opening = place === 0 ? `${event.title} took place. ` : "";
      const passage = makePassage(opening, topic, source);
      const passageStart = text.length;
      text += `${passage.text}\n`;
      passages.push({
        id: `${id}-${place}`,
        eventId: id,
        start: passageStart,
        end: passageStart + passage.text.length,
        language: event.language,
        text: passage.text,
        contextText,
        foldedText: passage.text,
        embeddingKey: hash(`${id}-${place}`),
        embedding: passage.embedding,
        sentences: passage.sentences.map(({ start, end, embedding }, position) => ({
          start: passageStart + start,
          end: passageStart + end,
          embeddingKey: hash(`${id}-${place}-${position}`),
          embedding,
        })),
      });
    }
    events.push({ ...event, kinds: [kind], towns: [], start, end: text.length });
  }
  return { path, hash: hash(text), text, pipeline: "generated", embeddingModel: "bundled", events, passages };
}

function makePassage(opening: string, topic: Topic, { vocabulary, vectors, random }: Source) {
  const embedding = vectors.near(topic.center, PASSAGE_SPREAD);
  const sentences = [];
  let text = opening;
  for (let number = 0; number < SENTENCES_PER_PASSAGE; number++) {
    const start = number === 0 ? 0 : text.length;
    text += makeSentence(topic, vocabulary, random);
    sentences.push({ start, end: text.length, embedding: vectors.near(embedding, SENTENCE_SPREAD) });
    if (number < SENTENCES_PER_PASSAGE - 1) text += " ";
  }
  return { text, embedding, sentences };
}

function makeSentence({ words }: Topic, vocabulary: Vocabulary, random: Random): string {
  const sentence = Array.from({ length: WORDS_PER_SENTENCE }, () => {
    const share = random.next();
    if (share < FUNCTION_WORD_SHARE) return random.pick(FUNCTION_WORDS);
    return share < FUNCTION_WORD_SHARE + TOPIC_WORD_SHARE ? random.pick(words) : vocabulary.draw(random);
  }).join(" ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
