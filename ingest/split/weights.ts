/**
 * Log-odds that a boundary stands before a unit, by what is seen there. They add up; above 0 a boundary is likelier
 * than not. First set by judgement, then moved in steps of a half while that raised the F1 over the development
 * documents and the mixtures of their events (tests/ingest/split-events.test.ts), never for a single document alone.
 */
export const WEIGHTS = {
  // What kind of document, joint and line this is.
  flatDocument: -2.2,
  spacedDocument: -3.1,
  fewOpenings: -1.3,
  glued: 0.7,
  gluedBySpace: -1,
  blankLine: 2.5,
  noBlankLine: -1.5,
  isMark: -8,
  frontMatter: 5,
  isTail: -5,
  isFooter: -4,
  isItem: -1,
  isHeader: -0.6,
  isShortHeader: -1.3,
  underHeader: -3.5,
  repeatedText: -5,
  reprinted: 5,
  series: 9,
  partHeading: -1.5,
  insideSeries: -4,

  // How it opens.
  "dateline:capitals": 6,
  "dateline:title": 5,
  "dateline:date": 4,
  "dateline:bare": 3.5,
  byline: 3.5,
  releaseLabel: 5,
  "opening:quote": -4,
  "opening:pronoun": -3.5,
  "opening:continuation": -2.5,
  "opening:mildContinuation": -0.7,
  "opening:lowerCase": -5,
  "opening:datedStart": 2.5,
  "opening:datedDefinite": 1,
  "opening:datedContinuation": -0.5,
  "opening:definiteEvent": -3,
  "opening:attendee": -2,
  "opening:role": -0.7,
  "opening:indefiniteEvent": 1,
  "opening:indefinite": 0,
  "opening:quantity": 1,
  "opening:definite": 0,
  "opening:name": 0,
  "opening:other": 0,
  eventStatement: 3.3,
  datedNews: 2.4,
  datedSentence: 1.4,
  looselyDated: 0.8,
  laterEvent: 2.4,
  nextUnitEvent: 2.5,
  future: -1.5,
  said: -1.2,
  selfDescription: -2,
  abbreviation: 0.7,
  abbreviationAgain: 1.5,
  knownSubject: -2,
  newNames: 1,

  // How the text before ends.
  afterEnd: 5,
  afterRule: 1.5,
  afterCategory: 3,
  afterFooter: 2,
  afterSelfDescription: 1.2,
  afterFunding: 0.8,
  afterOutlook: 1,
  afterRepeated: 1,
  afterColon: -4,
  inTail: -1,

  // What both sides have in common.
  apart: 1.6,
} as const;

export type EvidenceName = keyof typeof WEIGHTS;
