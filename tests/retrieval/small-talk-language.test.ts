import { expect, test } from "vitest";
import { smallTalkLanguage } from "#lib/retrieval/small-talk-language.ts";

test.each([
  ["hello", "en"],
  ["Hi there!", "en"],
  ["Good morning", "en"],
  ["Hello, who are you?", "en"],
  ["What can you do?", "en"],
  ["what can I ask you about?", "en"],
  ["Thank you very much!", "en"],
  ["help", "en"],
  ["Are you an AI assistant?", "en"],
  ["What do the reports cover?", "en"],
  ["bonjour", "fr"],
  ["Bonjour, comment ça va ?", "fr"],
  ["Merci beaucoup !", "fr"],
  ["Qui êtes-vous ?", "fr"],
  ["Qu’est-ce que tu peux faire ?", "fr"],
  ["Peux-tu m'aider, s'il te plaît ?", "fr"],
])("smallTalkLanguage of %j is %s", (message, language) => {
  expect(smallTalkLanguage(message)).toBe(language);
});

test.each([
  "Hello, who trained the judges?",
  "Who are you quoting on the media law?",
  "What can you tell me about the harbour?",
  "Thanks, and in Kenya?",
  "Merci, et en 2022 ?",
  "Who thanked the donors?",
  "What help was given to the hospital?",
  "Qui a aidé les pêcheurs ?",
  "",
])("smallTalkLanguage of %j: nothing of the kind", (message) => {
  expect(smallTalkLanguage(message)).toBeNull();
});
