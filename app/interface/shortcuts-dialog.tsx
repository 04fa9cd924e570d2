import { Dialog } from "@base-ui/react/dialog";
import { DialogHeading } from "./dialog-heading.tsx";
import type { ShortcutsPage } from "./shortcuts.tsx";
import { useAnswerInterface } from "./use-answer-interface.ts";

type Shortcut = [keys: string[], meaning: string];

interface ShortcutsDialogProps {
  page: ShortcutsPage;
  onClose: () => void;
}

/** What can be done from the keyboard on a page. */
export default function ShortcutsDialog({ page, onClose }: ShortcutsDialogProps) {
  const { text } = useAnswerInterface();
  const citations: Shortcut = [["←", "→"], text.shortcutCitations];
  const shortcutsOf: Record<ShortcutsPage, Shortcut[]> = {
    chat: [
      [["/"], text.shortcutQuestion],
      [[text.keyEnter], text.ask],
      [[text.keyShift, text.keyEnter], text.shortcutNewLine],
      citations,
      [[text.keyEscape], text.shortcutEscape],
    ],
    explorer: [[["/"], text.shortcutSearch]],
    shared: [citations, [[text.keyEscape], text.closePanel]],
  };
  const shortcuts: Shortcut[] = [...shortcutsOf[page], [["?"], text.shortcutList]];
  return (
    <Dialog.Root defaultOpen onOpenChangeComplete={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-veil" />
        <Dialog.Popup className="fixed start-1/2 top-[12vh] z-30 w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 animate-late rounded-lg border border-rule bg-sheet p-5 shadow-raised rtl:translate-x-1/2">
          <DialogHeading title={text.shortcuts} closeLabel={text.closeShortcuts} />
          <dl className="mt-3 text-[0.9375rem]">
            {shortcuts.map(([keys, meaning]) => (
              <div key={meaning} className="flex items-baseline gap-4 border-rule border-t py-2">
                <dt className="flex w-32 shrink-0 gap-1">
                  {keys.map((key) => (
                    <kbd key={key} className="key">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
