import type { Ref } from "react";
import type { Paragraph } from "./lay-out-event-text.ts";

interface EventParagraphsProps {
  /** What `layOutEventText` made of the event's text. */
  paragraphs: Paragraph[];
  /** The language of the event. */
  language: string;
  ref?: Ref<HTMLDivElement>;
}

/** The text of an event set for reading, with whatever is marked in it. */
export function EventParagraphs({ paragraphs, language, ref }: EventParagraphsProps) {
  return (
    <div ref={ref} lang={language} dir="auto" className="font-serif text-[1.0625rem] leading-[1.62]">
      {paragraphs.map(({ start, spaced, pieces }) => (
        <p key={start} dir="auto" className={spaced ? "mt-[0.8em]" : ""}>
          {pieces.map(({ text: words, mark }, index) =>
            mark === null ? (
              words
            ) : (
              <mark
                // The pieces of a paragraph have no other identity
                key={index}
                data-chosen={mark === "chosen" ? "" : undefined}
                className={mark === "chosen" ? "quote" : "other-quote"}
              >
                {words}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
