interface BarProps {
  /** Its share of the longest bar, 0 to 1. */
  share: number;
  className: string;
}

/** Of the highest column, in pixels. */
const COLUMN_HEIGHT = 40;

/** A bar that stands. Like the other it only draws: whoever uses it says the number. */
export function Column({ share, className }: BarProps) {
  const height = Math.max(2, Math.round(COLUMN_HEIGHT * share));
  return (
    <svg aria-hidden width="14" height={height} className={className}>
      <rect width="14" height={height} />
    </svg>
  );
}

/** A bar that lies, as long as its share of the space it is given. */
export function Bar({ share, className }: BarProps) {
  return (
    <svg aria-hidden viewBox="0 0 100 1" preserveAspectRatio="none" className={className}>
      <rect width={100 * share} height="1" />
    </svg>
  );
}
