/** What is being done until the first word of an answer arrives; it stands where that word will. */
export function Waiting({ label }: { label: string }) {
  return (
    <p className="flex min-h-[1.8rem] items-center gap-2 text-[0.9375rem] text-soft">
      <span aria-hidden className="size-2 animate-waiting rounded-full bg-accent" />
      {label}…
    </p>
  );
}
