import { type ComponentProps, memo } from "react";
import Markdown, { type Components } from "react-markdown";
import type { UncitedStatement } from "#lib/chat/types.ts";
import { CitationMark } from "./citation-mark.tsx";
import { markUncited, protectMarks, rehypeCitationMarks } from "./citation-marks.ts";
import { UncitedMark } from "./uncited-mark.tsx";

/** What an answer may be made of. Links and images are not among it: their text stays, their address goes. */
const ALLOWED_ELEMENTS = [
  ...["p", "strong", "em", "del", "br", "hr", "blockquote", "code", "pre"],
  ...["ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "sup"],
];

const REHYPE_PLUGINS: ComponentProps<typeof Markdown>["rehypePlugins"] = [rehypeCitationMarks];

// The question is a second-level heading, so those of its answer begin at the third.
const COMPONENTS: Components = {
  h1: "h3",
  h2: "h3",
  h3: "h3",
  h4: "h4",
  h5: "h4",
  h6: "h4",
  sup: ({ node }) =>
    node?.properties.dataUncited === undefined ? (
      <CitationMark number={Number(node?.properties.dataMark)} />
    ) : (
      <UncitedMark place={Number(node.properties.dataUncited)} />
    ),
};

/**
 * The text of an answer, from Markdown: no raw HTML, images or links, its `[n]` marks as buttons, and a mark behind each uncited
 * sentence.
 */
export const AnswerText = memo(function AnswerText({
  text,
  streaming,
  uncited,
}: {
  text: string;
  streaming: boolean;
  uncited: UncitedStatement[];
}) {
  return (
    <div dir="auto" className="answer">
      <Markdown
        allowedElements={ALLOWED_ELEMENTS}
        unwrapDisallowed
        rehypePlugins={REHYPE_PLUGINS}
        components={COMPONENTS}
      >
        {protectMarks(markUncited(text, uncited), streaming)}
      </Markdown>
    </div>
  );
});
