import type { Confidence } from '#lib/core/recommend/advice.ts';

const LEVELS = ['low', 'medium', 'high'] as const satisfies readonly Confidence[];
const HEIGHTS = ['h-[5px]', 'h-2', 'h-[11px]'] as const;

/** How sure an advice is, as one to three bars. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const level = LEVELS.indexOf(confidence);
  return (
    <span
      role="img"
      aria-label={`confidence ${confidence}`}
      title={`confidence ${confidence}`}
      className="inline-flex items-end gap-0.5"
    >
      {HEIGHTS.map((height, i) => (
        <i
          key={height}
          data-mark
          className={`w-1 ${height} ${i <= level ? 'bg-ink-soft' : 'bg-line-strong opacity-35'}`}
        />
      ))}
    </span>
  );
}
