import { expect, test } from "vitest";
import { describeEvent, describeEventForWords } from "#ingest/describe-event.ts";

const event = {
  title: "Training  course\non ballots",
  dateStart: "2023-07-12",
  dateEnd: "2023-07-14",
  countries: ["TJ", "XK"],
  language: "en",
};

test("describeEvent gives title, dates and places in the event's language", () => {
  expect(describeEvent(event)).toBe("Training course on ballots. July 12 – 14, 2023. Tajikistan, Kosovo.");
  expect(describeEvent({ ...event, language: "fr", dateEnd: null })).toBe(
    "Training course on ballots. 12 juillet 2023. Tadjikistan, Kosovo.",
  );
});

test("describeEvent leaves out what is not known", () => {
  const bare = { title: "Who guards?", dateStart: null, dateEnd: null, countries: [], language: "en" };
  expect(describeEvent(bare)).toBe("Who guards?");
});

test("describeEventForWords folds accents and names countries in every language of questions, once", () => {
  const words = describeEventForWords({ ...event, title: "Élections", countries: ["CI", "XK"] });
  expect(words).toMatch(/^Elections\. .* 2023\. Cote d.Ivoire, Kosovo\.$/);
  expect(describeEventForWords(event)).toContain("Tajikistan, Kosovo, Tadjikistan");
});
