import type { Event } from "#lib/chat/types.ts";
import type { QuestionOrder } from "./question-order.ts";

/**
 * The one dated happening that comes first, last, or next after `today`; none when there is no such.
 * @param happenings in date order.
 * @param eventOf the event that dates one.
 */
export function chooseByOrder<Happening>(
  happenings: Happening[],
  order: QuestionOrder,
  today: string,
  eventOf: (happening: Happening) => Event,
): Happening[] {
  const day = (happening: Happening) => eventOf(happening).dateStart;
  const dated = happenings.filter((happening) => day(happening) !== null);
  const chosen =
    order === "first"
      ? dated[0]
      : order === "latest"
        ? dated.findLast((happening) => day(happening)! <= today)
        : dated.find((happening) => day(happening)! > today);
  return chosen === undefined ? [] : [chosen];
}
