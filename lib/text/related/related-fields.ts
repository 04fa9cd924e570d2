import { actions } from "./actions.ts";
import { borders } from "./borders.ts";
import { building } from "./building.ts";
import { conflict } from "./conflict.ts";
import { crime } from "./crime.ts";
import { disasters } from "./disasters.ts";
import { economy } from "./economy.ts";
import { elections } from "./elections.ts";
import { environment } from "./environment.ts";
import { further } from "./further.ts";
import { giving } from "./giving.ts";
import { health } from "./health.ts";
import { learning } from "./learning.ts";
import { media } from "./media.ts";
import { meetings } from "./meetings.ts";
import { people } from "./people.ts";
import { questions } from "./questions.ts";
import type { RelatedField } from "./related-field.ts";
import { society } from "./society.ts";
import { transport } from "./transport.ts";

/** All fields; of two words equally close, the one of the earlier field comes first. */
export const relatedFields: readonly RelatedField[] = [
  questions,
  meetings,
  giving,
  people,
  learning,
  elections,
  crime,
  conflict,
  borders,
  media,
  health,
  disasters,
  environment,
  building,
  transport,
  economy,
  society,
  actions,
  further,
];
