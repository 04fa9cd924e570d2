import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { useInterface } from "../interface/interface-provider.tsx";

interface FailureNoticeProps {
  /** Why there is no answer. */
  children: ReactNode;
  /** What the button says; "Try again" by default. */
  action?: string;
  /** Whether it is too early to ask again. */
  disabled?: boolean;
  onAskAgain: () => void;
}

/** Stands in place of an answer that could not be had. */
export function FailureNotice({ children, action, disabled = false, onAskAgain }: FailureNoticeProps) {
  const { text } = useInterface();
  return (
    <div className="notice mt-4 animate-arrive">
      <h3 className="font-semibold">{text.errorTitle}</h3>
      {children}
      <button
        type="button"
        className="plain-button mt-3 tabular-nums aria-disabled:cursor-default aria-disabled:text-soft"
        aria-disabled={disabled}
        onClick={() => disabled || onAskAgain()}
      >
        <RotateCcw aria-hidden className="size-4" />
        {action ?? text.tryAgain}
      </button>
    </div>
  );
}
