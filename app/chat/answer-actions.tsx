import { Popover } from "@base-ui/react/popover";
import { Check, ChevronDown, Copy, Download } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { eventAddress } from "../events/events-address.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useChatHost } from "./chat-host.ts";
import { type AnswerRecord, recordTurn } from "./export/answer-record.ts";
import { copyRichText } from "./export/copy-rich-text.ts";
import { exportWords } from "./export/export-words.ts";
import { saveFile } from "./export/save-file.ts";
import { writeAnswerHtml } from "./export/write-html.ts";
import { writeAnswerMarkdown, writeConversationMarkdown } from "./export/write-markdown.ts";
import type { Turn } from "./to-turns.ts";

/** How long it is said that an answer was copied. */
const COPIED_MS = 2500;

interface AnswerActionsProps {
  turn: Turn;
  /** The whole conversation, where it can be exported from here. */
  conversation: Turn[] | null;
  /** Tells a screen reader what became of an action. */
  onAnnounce: (message: string) => void;
  /** What else can be done with an answer. */
  children?: ReactNode;
}

/** What can be done with a complete answer: copy it, or take the conversation along as a file. */
export function AnswerActions({ turn, conversation, onAnnounce, children }: AnswerActionsProps) {
  const inLanguage = useAnswerInterface();
  const { text, formats } = inLanguage;
  const { hasPages } = useChatHost();
  const [copied, setCopied] = useState(false);
  const [exporting, setExporting] = useState(false);
  // Beside the answer, so that it is part of the page's main region.
  const portalRef = useRef<HTMLDivElement>(null);
  const words = exportWords(inLanguage, ({ id }) =>
    hasPages ? new URL(eventAddress(id), location.origin).href : null,
  );

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(setCopied, COPIED_MS, false);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    const record = recordTurn(turn);
    if (!record) return;
    const done = await copyRichText(writeAnswerMarkdown(record, words), writeAnswerHtml(record, words));
    setCopied(done);
    onAnnounce(done ? text.copied : text.copyRefused);
  }

  async function save(
    extension: string,
    write: (title: string, records: AnswerRecord[]) => Blob | Promise<Blob>,
  ) {
    const day = new Date().toISOString().slice(0, 10);
    const records = (conversation ?? []).flatMap((each) => recordTurn(each) ?? []);
    try {
      saveFile(`rapporteur-${day}.${extension}`, await write(text.conversationOf(formats.day(day)), records));
    } catch (error) {
      console.error(error);
      onAnnounce(text.exportFailed);
    }
  }

  const saveMarkdown = () =>
    save(
      "md",
      (title, records) =>
        new Blob([writeConversationMarkdown(title, records, words)], { type: "text/markdown" }),
    );

  const saveDocx = () =>
    save("docx", async (title, records) =>
      (await import("./export/write-docx.ts")).writeDocx(title, records, words),
    );

  const exports: [label: string, run: () => void][] = [
    [text.exportMarkdown, saveMarkdown],
    [text.exportDocx, saveDocx],
    // Once the list is gone, which would be printed too.
    [text.print, () => setTimeout(() => window.print())],
  ];

  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-1 gap-y-1 print:hidden">
      <button type="button" className="quiet-button -ms-2" onClick={copy}>
        {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
        {copied ? text.copied : text.copyAnswer}
      </button>
      {conversation && (
        <div ref={portalRef}>
          <Popover.Root open={exporting} onOpenChange={setExporting}>
            <Popover.Trigger className="quiet-button">
              <Download aria-hidden className="size-4" />
              {text.exportConversation}
              <ChevronDown aria-hidden className="size-3.5" />
            </Popover.Trigger>
            <Popover.Portal container={portalRef}>
              <Popover.Positioner sideOffset={4} align="start" className="z-30">
                <Popover.Popup className="menu" aria-label={text.exportConversation}>
                  {exports.map(([label, run]) => (
                    <button
                      key={label}
                      type="button"
                      className="menu-item"
                      onClick={() => {
                        setExporting(false);
                        run();
                      }}
                    >
                      {label}
                    </button>
                  ))}
                </Popover.Popup>
              </Popover.Positioner>
            </Popover.Portal>
          </Popover.Root>
        </div>
      )}
      {children}
    </div>
  );
}
