import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";

/** What a dialog is called, beside what closes it. */
export function DialogHeading({ title, closeLabel }: { title: string; closeLabel: string }) {
  return (
    <div className="flex items-start justify-between gap-4">
      <Dialog.Title className="font-semibold font-serif text-[1.1875rem]">{title}</Dialog.Title>
      <Dialog.Close className="icon-button -mt-1.5 -me-2" aria-label={closeLabel}>
        <X aria-hidden className="size-5" />
      </Dialog.Close>
    </div>
  );
}
