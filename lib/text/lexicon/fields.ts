import { economy } from "./fields/economy.ts";
import { everydayAdjectives } from "./fields/everyday-adjectives.ts";
import { everydayNouns } from "./fields/everyday-nouns.ts";
import { everydayVerbs } from "./fields/everyday-verbs.ts";
import { functionWords } from "./fields/function-words.ts";
import { furtherWords } from "./fields/further-words.ts";
import { justice } from "./fields/justice.ts";
import { meetings } from "./fields/meetings.ts";
import { peopleCulture } from "./fields/people-culture.ts";
import { places } from "./fields/places.ts";
import { publicAffairs } from "./fields/public-affairs.ts";
import { security } from "./fields/security.ts";
import { society } from "./fields/society.ts";
import type { LexiconField } from "./lexicon-field.ts";

/** All fields, the closest to event reports first: where two fields translate one word, the first one's sense leads. */
export const lexiconFields: readonly LexiconField[] = [
  functionWords,
  meetings,
  publicAffairs,
  justice,
  security,
  society,
  economy,
  everydayVerbs,
  everydayNouns,
  everydayAdjectives,
  peopleCulture,
  places,
  furtherWords,
];
