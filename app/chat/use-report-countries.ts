import { useEffect, useState } from "react";
import { useChatHost } from "./chat-host.ts";

type ReportCountries =
  | { state: "loading" }
  | { state: "ready" /** ISO codes, those with the most events first. */; countries: string[] }
  | { state: "failed" };

/** The countries that the reports are about. */
export function useReportCountries(): ReportCountries {
  const { request } = useChatHost();
  const [known, setKnown] = useState<ReportCountries>({ state: "loading" });

  useEffect(() => {
    const controller = new AbortController();
    async function load(): Promise<ReportCountries> {
      const response = await request("/api/countries", { signal: controller.signal });
      if (!response.ok) return { state: "failed" };
      const { countries } = (await response.json()) as { countries: { value: string }[] };
      return { state: "ready", countries: countries.map(({ value }) => value) };
    }
    load().then(setKnown, () => {
      if (!controller.signal.aborted) setKnown({ state: "failed" });
    });
    return () => controller.abort();
  }, [request]);

  return known;
}
