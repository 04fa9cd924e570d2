import type { FigureFamily } from "./bench-setting.ts";
import { ingestReports } from "./ingest-reports.ts";

/** Ingest as whoever runs the command waits for it. */
export const measureIngest: FigureFamily = async ({ reports, ingested, say }) => {
  const { dataDir, coldMs } = await ingested();
  say("Ingesting the reports again, unchanged");
  const unchangedMs = await ingestReports({ reports, dataDir });
  return [
    { name: "ingest, cold", value: coldMs / 1000, unit: "s", limit: 30 },
    { name: "ingest, unchanged", value: unchangedMs / 1000, unit: "s", limit: 1 },
  ];
};
