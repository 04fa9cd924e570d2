import { readEnv } from "#lib/env.ts";
import { readLanguage } from "../../interface/read-language.ts";
import { SETUP_TEXT } from "./setup-text.ts";
import { WidgetSetup } from "./widget-setup.tsx";

/** For whoever puts the widget into a site: its options, a preview, and the line to paste. */
export default async function SetupPage() {
  const text = SETUP_TEXT[await readLanguage()];
  return (
    <main className="column py-12">
      <h1 className="font-serif text-3xl">{text.heading}</h1>
      <p className="mt-3 text-soft">{text.lead}</p>
      <WidgetSetup text={text} origins={readEnv().EMBED_ORIGINS} />
    </main>
  );
}
