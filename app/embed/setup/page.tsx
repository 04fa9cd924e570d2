import type { Metadata } from "next";
import Link from "next/link";
import { readEnv } from "#lib/env.ts";
import { Wordmark } from "../../chat/wordmark.tsx";
import { LanguageSwitch } from "../../interface/language-switch.tsx";
import { readInterface } from "../../interface/read-interface.ts";
import { SETUP_TEXT } from "./setup-text.ts";
import { WidgetSetup } from "./widget-setup.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { language, text } = await readInterface();
  return { title: `${SETUP_TEXT[language].heading} – ${text.product}` };
}

/** For whoever puts the widget into a site: its options, a preview, and the line to paste. */
export default async function SetupPage() {
  const { language } = await readInterface();
  const text = SETUP_TEXT[language];
  return (
    <>
      <header className="border-rule border-b bg-paper">
        <div className="wide-column flex h-bar items-center justify-between gap-4">
          <Link href="/" className="-mx-1 rounded-sm px-1 py-0.5 leading-none" prefetch={false}>
            <Wordmark />
          </Link>
          <div className="-me-3">
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main className="wide-column pt-8 pb-28">
        <h1 className="font-serif text-[clamp(1.75rem,1.4rem+1.4vw,2.25rem)] leading-tight tracking-[-0.01em]">
          {text.heading}
        </h1>
        <p className="mt-3 max-w-measure text-soft">{text.lead}</p>
        <WidgetSetup text={text} origins={readEnv().EMBED_ORIGINS} />
      </main>
    </>
  );
}
