import Link from "next/link";
import { Wordmark } from "../chat/wordmark.tsx";
import type { InterfaceText } from "../interface/english.ts";
import { LanguageSwitch } from "../interface/language-switch.tsx";
import { Shortcuts, type ShortcutsPage } from "../interface/shortcuts.tsx";

interface SiteHeaderProps {
  text: InterfaceText;
  current: "events" | "event";
  /** The page's own address, where it has a query to keep. */
  address?: string;
  /** Whose shortcuts can be looked up, where the page has some. */
  shortcuts?: ShortcutsPage;
}

/** The bar above the pages of the explorer: the way back to the questions, and to all events. */
export function SiteHeader({ text, current, address, shortcuts }: SiteHeaderProps) {
  return (
    <header className="sticky top-0 z-10 border-rule border-b bg-paper">
      <div className="wide-column flex h-bar items-center justify-between gap-4">
        <Link
          href="/"
          className="-mx-1 inline-flex min-h-6 items-center rounded-sm px-1 leading-none"
          prefetch={false}
        >
          <Wordmark />
        </Link>
        <div className="-me-3 flex items-center">
          <nav className="flex">
            {/* Where there is no room for it, the name of the product leads there too. */}
            <Link href="/" className="nav-link max-[27rem]:hidden" prefetch={false}>
              {text.questions}
            </Link>
            <Link
              href="/events"
              className="nav-link"
              prefetch={false}
              aria-current={current === "events" ? "page" : undefined}
            >
              {text.allEvents}
            </Link>
          </nav>
          <LanguageSwitch address={address} />
          {shortcuts && <Shortcuts page={shortcuts} />}
        </div>
      </div>
    </header>
  );
}
