/** The limits of a request, apart from the schemas so that a page can show them without loading a validator. */
export const MAX_QUESTION_CHARACTERS = 2000;
export const MAX_HISTORY_TURNS = 20;
/** Of one turn: an answer is longer than a question. */
export const MAX_TURN_CHARACTERS = 20_000;
/** Of a conversation's title. */
export const MAX_TITLE_CHARACTERS = 200;
/** Of what a reader says about an answer. */
export const MAX_REASON_CHARACTERS = 2000;
