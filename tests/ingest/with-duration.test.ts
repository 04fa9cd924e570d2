import { expect, test } from "vitest";
import { withDuration } from "#ingest/annotate/with-duration.ts";

const day = { dateStart: "2024-05-17", dateEnd: "2024-05-17" };

test.each([
  ["Nurses completed a five-day course on ", "2024-05-13", "2024-05-17"],
  ["A two-day congress opened in Riga on ", "2024-05-17", "2024-05-18"],
  ["Un stage de trois jours s'est achevé le ", "2024-05-15", "2024-05-17"],
  ["A three-day fair was held on ", "2024-05-17", "2024-05-17"],
  ["Five days before the vote the campaign ended on ", "2024-05-17", "2024-05-17"],
])("withDuration reads %j", (before, dateStart, dateEnd) => {
  expect(withDuration(day, `${before}17 May 2024.`, before)).toEqual({ dateStart, dateEnd });
});
