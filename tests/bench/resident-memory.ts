import { readFileSync } from "node:fs";

/** Resident memory of a process in MB, now and at its highest; null where the system does not tell it (it is read from `/proc`). */
export function residentMemory(pid: number): { nowMb: number; highestMb: number } | null {
  if (process.platform !== "linux") return null;
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (field: string) =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return { nowMb: read("VmRSS"), highestMb: read("VmHWM") };
}
