import type { KeyboardEvent } from "react";

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** On a citation's mark the left and right arrow keys lead to the mark before and the one after, in the same answer. */
export function stepBetweenMarks(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const { target, currentTarget } = event;
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || !target.matches("button.mark")) return;
  const marks = [...currentTarget.querySelectorAll<HTMLElement>("button.mark")];
  const next = marks[marks.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
