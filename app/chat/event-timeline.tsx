import type { Event } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { layOutTimeline, type TimelineBar } from "./lay-out-timeline.ts";

/** In pixels, where there is room; the whole is never narrower than what is written below it. */
const BAR = 24;
const HEIGHT = 36;
const LEAST_WIDTH = 260;

/** When events took place, as a row of bars; nothing where there is no course of time to see. */
export function EventTimeline({ events }: { events: Event[] }) {
  const { text, formats } = useAnswerInterface();
  const bars = layOutTimeline(events);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const fullest = bars.reduce((most, bar) => (bar.events > most.events ? bar : most), first);
  const dated = bars.reduce((sum, bar) => sum + bar.events, 0);

  function name({ period }: TimelineBar): string {
    const [year = "", part] = period.split("-");
    if (part?.startsWith("Q")) return text.quarter(Number(part.slice(1)), year);
    return part ? formats.month(period) : year;
  }

  const label = text.timeline(dated, name(first), name(last), name(fullest), fullest.events);
  const width = Math.max(LEAST_WIDTH, bars.length * BAR);
  const step = width / bars.length;
  return (
    <figure className="mt-3 mb-1 w-fit max-w-full">
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-9 max-w-full border-edge border-b"
      >
        {bars.map((bar, index) => {
          const height = bar.events === 0 ? 0 : Math.max(3, (HEIGHT * bar.events) / fullest.events);
          return (
            <rect
              key={bar.period}
              x={(index + 0.5) * step - BAR / 2 + 2}
              y={HEIGHT - height}
              width={BAR - 4}
              height={height}
              className="fill-accent"
            >
              {/* Shown by the browser where the pointer rests on it. */}
              <title>{`${name(bar)}: ${text.eventsTitle(bar.events)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption aria-hidden className="flex justify-between pt-0.5 text-[0.75rem] text-soft tabular-nums">
        <span>{name(first)}</span>
        <span>{name(last)}</span>
      </figcaption>
    </figure>
  );
}
