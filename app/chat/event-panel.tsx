import { Dialog } from "@base-ui/react/dialog";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import type { Place, Reading } from "./reading.ts";
import { ReportPage } from "./report-page.tsx";
import { useBeside } from "./use-beside.ts";

interface BesideProps {
  /** Where focus goes when another reading begins. */
  titleRef: RefObject<HTMLElement | null>;
  places: Place[];
  children: ReactNode;
}

/** A region beside the conversation: both stay in reach, so it is no dialog. */
function Beside({ titleRef, places, children }: BesideProps) {
  const { text } = useAnswerInterface();

  // Each reading that is opened takes the focus once
  useEffect(() => {
    titleRef.current?.focus({ preventScroll: true });
  }, [titleRef, places]);

  return (
    <aside
      aria-label={text.panelLabel}
      className="fixed inset-y-0 end-0 z-20 flex print:hidden w-(--report-width) animate-arrive flex-col border-rule border-s bg-sheet"
    >
      {children}
    </aside>
  );
}

interface EventPanelProps {
  reading: Reading;
  /** Opens another place of the reading. */
  onStep: (index: number) => void;
  onClose: () => void;
}

/** A report, beside the conversation where there is room for both, and as a sheet over it elsewhere. */
export function EventPanel({ reading, onStep, onClose }: EventPanelProps) {
  const { text } = useAnswerInterface();
  const beside = useBeside();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const page = <ReportPage reading={reading} titleRef={titleRef} onStep={onStep} onClose={onClose} />;

  if (beside) {
    return (
      <Beside titleRef={titleRef} places={reading.places}>
        {page}
      </Beside>
    );
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup
          aria-label={text.panelLabel}
          initialFocus={titleRef}
          finalFocus={false}
          className="fixed inset-0 z-20 flex animate-arrive flex-col bg-sheet outline-none"
        >
          {page}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
