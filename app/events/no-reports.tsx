import type { InterfaceText } from "../interface/english.ts";

/** What stands in place of the events where there are none yet: how to add some. */
export function NoReports({ text }: { text: InterfaceText }) {
  return (
    <section aria-labelledby="no-reports-title" className="mt-8 max-w-measure border-rule border-t pt-6">
      <h2 id="no-reports-title" className="font-serif text-[1.375rem]">
        {text.noReportsTitle}
      </h2>
      <p className="mt-3 text-pretty text-soft leading-relaxed">{text.noReports}</p>
      <p className="mt-3 font-mono text-[0.8125rem] text-soft">{text.noReportsHint}</p>
    </section>
  );
}
