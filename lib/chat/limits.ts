/** The limits of a request, apart from the schemas so that a page can show them without loading a validator. */
export const MAX_QUESTION_CHARACTERS = 2000;
export const MAX_HISTORY_TURNS = 20;
