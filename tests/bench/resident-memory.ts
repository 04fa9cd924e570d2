import { readFileSync } from "node:fs";
import type { Figure } from "./figure.ts";

/** Resident memory of a process in MB, now and at its highest; null where the system does not tell it (it is read from `/proc`). */
function residentMemory(pid: number): { nowMb: number; highestMb: number } | null {
  if (process.platform !== "linux") return null;
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (field: string) =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return { nowMb: read("VmRSS"), highestMb: read("VmHWM") };
}

/** The figures of it; none where the system does not tell. */
export function memoryFigures(name: string, pid: number, limit: number | null): Figure[] {
  const memory = residentMemory(pid);
  if (!memory) return [];
  return [
    { name, value: memory.nowMb, unit: "MB", limit },
    { name: `${name}, at its highest`, value: memory.highestMb, unit: "MB", limit: null },
  ];
}
