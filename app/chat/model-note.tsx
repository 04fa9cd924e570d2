import { TriangleAlert } from "lucide-react";
import type { ModelFailure } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";

/** Says what became of the language model, where an answer is not what it was to write. */
export function ModelNote({ failure }: { failure: ModelFailure }) {
  const { text } = useAnswerInterface();
  const meaning = { away: text.modelAway, uncited: text.modelUncited, cut_off: text.modelCutOff };
  return (
    <p className="mb-4 flex items-baseline gap-1.5 text-[0.8125rem] text-warning">
      <TriangleAlert aria-hidden className="size-3.5 shrink-0 translate-y-0.5" />
      {meaning[failure]}
    </p>
  );
}
