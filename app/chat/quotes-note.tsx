import { Quote, X } from "lucide-react";
import { useInterface } from "../interface/interface-provider.tsx";

/** Says that answers are quotes, and what that means. */
export function QuotesNote({ onDismiss }: { onDismiss: () => void }) {
  const { text } = useInterface();
  return (
    <aside
      aria-label={text.quotesMode}
      className="mb-2.5 flex animate-arrive items-start gap-2.5 rounded-md bg-tint py-1.5 ps-3 pe-1.5 text-[0.8125rem] leading-5"
    >
      <Quote aria-hidden className="mt-1.5 size-3.5 shrink-0 text-accent" />
      <p className="flex-1 py-0.5 text-pretty">
        <strong className="font-semibold">{text.quotesMode}.</strong> {text.quotesModeMeaning}
      </p>
      <button
        type="button"
        className="icon-button size-7"
        aria-label={text.dismissQuotesMode}
        onClick={onDismiss}
      >
        <X aria-hidden className="size-4" />
      </button>
    </aside>
  );
}
