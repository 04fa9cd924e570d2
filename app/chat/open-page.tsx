import { ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useChatHost } from "./chat-host.ts";

interface OpenPageProps {
  href: string;
  /** What the link is about, where several say the same. */
  about?: string;
  children: ReactNode;
}

/** A link to a page of the explorer. It opens in a tab of its own, so that what is being read and typed stays; nothing where that page cannot be read. */
export function OpenPage({ href, about, children }: OpenPageProps) {
  const { text } = useAnswerInterface();
  if (!useChatHost().hasPages) return null;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline print:hidden"
    >
      {children}
      <span className="sr-only">
        {about && `: ${about}`} {text.newTab}
      </span>
      <ArrowUpRight aria-hidden className="size-3.5 shrink-0" />
    </a>
  );
}
