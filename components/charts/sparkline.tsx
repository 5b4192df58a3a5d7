import { CURVE_BOX, type Curve, curveParts } from './curve-parts.ts';

const { width, height } = CURVE_BOX;

/** The working set over the window below its limit, without an axis: the figures stand in the row's own columns. */
export function Sparkline(curve: Curve) {
  const { parts, limitAt } = curveParts(curve);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="block h-7 w-full overflow-visible fill-none"
      aria-hidden="true"
      data-mark
    >
      {limitAt === undefined ? null : (
        <path d={`M0 ${limitAt}h${width}`} className="stroke-line-strong" vectorEffect="non-scaling-stroke" />
      )}
      {parts.map((points) => (
        <polyline
          key={points}
          points={points}
          className="stroke-offheap"
          strokeWidth="1.5"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
