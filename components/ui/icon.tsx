/** Sixteen by sixteen, drawn in lines of the text's colour; `fill` names the token of a mark that has its own. */
const SHAPES = {
  'octagon-filled': (
    <>
      <path fill="currentColor" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
      <path stroke="var(--color-on-fill)" strokeWidth="1.9" d="M8 3.8v5M8 10.6v1.9" />
    </>
  ),
  octagon: (
    <path
      stroke="currentColor"
      strokeWidth="1.7"
      d="M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1zM8 4.2v4.6M8 10.3v1.8"
    />
  ),
  triangle: (
    <>
      <path fill="currentColor" d="M8 1l7.4 13.4H.6z" />
      <path stroke="var(--color-on-fill)" strokeWidth="1.7" d="M8 5.6v4M8 11v1.7" />
    </>
  ),
  'eye-struck': (
    <>
      <path
        stroke="currentColor"
        strokeWidth="1.5"
        d="M1.2 8C3 5 5.3 3.6 8 3.6S13 5 14.8 8C13 11 10.7 12.4 8 12.4S3 11 1.2 8zM2.6 14L13.4 2"
      />
      <circle cx="8" cy="8" r="1.9" fill="currentColor" />
    </>
  ),
  'box-open': (
    <path
      stroke="currentColor"
      strokeWidth="1.7"
      d="M3 14.2V6.5M13 14.2V6.5M1.4 14.2h13.2M8 12V2.2M4.9 5L8 1.9 11.1 5"
    />
  ),
  'circle-dashed': (
    <>
      <circle cx="8" cy="8" r="6.6" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.6 2" />
      <path stroke="currentColor" strokeWidth="1.5" d="M6 6.3c0-1.2.9-2 2-2s2 .8 2 1.9c0 1.4-2 1.5-2 3M8 10.8v1.5" />
    </>
  ),
  'box-part-full': (
    <>
      <path stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.8" d="M1.2 1.2h13.6v13.6H1.2z" />
      <path fill="currentColor" d="M1.2 8H8v6.8H1.2z" />
    </>
  ),
  plus: <path stroke="currentColor" strokeWidth="1.8" d="M8 2.5v11M2.5 8h11" />,
  minus: <path stroke="currentColor" strokeWidth="1.8" d="M2.5 8h11" />,
  left: <path stroke="currentColor" strokeWidth="1.6" d="M10 3L5 8l5 5" />,
  right: <path stroke="currentColor" strokeWidth="1.6" d="M6 3l5 5-5 5" />,
  tick: <path stroke="currentColor" strokeWidth="2" d="M2.4 8.6l3.7 3.7 7.5-8.4" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.6" stroke="currentColor" strokeWidth="1.4" />
      <path stroke="currentColor" strokeWidth="1.6" d="M8 7.2v4.4M8 4.3v1.7" />
    </>
  ),
  search: (
    <path stroke="currentColor" strokeWidth="1.5" d="M7 2.4a4.6 4.6 0 110 9.2 4.6 4.6 0 010-9.2zM10.5 10.5l4 4" />
  ),
  down: <path stroke="currentColor" strokeWidth="1.5" d="M4 6.2l4 4 4-4" />,
  up: <path stroke="currentColor" strokeWidth="1.5" d="M8 13V3M4 7l4-4 4 4" />,
  close: <path stroke="currentColor" strokeWidth="1.5" d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  menu: <path stroke="currentColor" strokeWidth="1.5" d="M2 4h12M2 8h12M2 12h12" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.4" />
      <path fill="currentColor" d="M8 1.8a6.2 6.2 0 010 12.4z" />
    </>
  ),
  lock: <path stroke="currentColor" strokeWidth="1.4" d="M3 7.2h10v7H3zM5.2 7V4.8a2.8 2.8 0 015.6 0V7" />,
  beaten: <path stroke="currentColor" strokeWidth="1.5" d="M2 4.5h12M2 11.5h7M11 9l3 2.5-3 2.5" />,
  unread: <path stroke="currentColor" strokeWidth="1.5" d="M2 8h5M9.8 4.2v7.6M12.6 5.8v4.4M5 5.4L7.6 8 5 10.6" />,
  copy: <path stroke="currentColor" strokeWidth="1.4" d="M5.5 5.5h8.8v8.8H5.5zM10.5 3.2V1.7H1.7v8.8h1.5" />,
  link: (
    <path
      stroke="currentColor"
      strokeWidth="1.4"
      d="M6.5 9.5l3-3M7 4.8l1.6-1.6a3 3 0 014.2 4.2L11.2 9M9 11.2l-1.6 1.6a3 3 0 01-4.2-4.2L4.8 7"
    />
  ),
  print: <path stroke="currentColor" strokeWidth="1.4" d="M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7z" />,
  filter: <path stroke="currentColor" strokeWidth="1.5" d="M2 4h12M4.5 8h7M6.8 12h2.4" />,
  bookmark: <path stroke="currentColor" strokeWidth="1.4" d="M4 2h8v12l-4-3.2L4 14z" />,
  download: <path stroke="currentColor" strokeWidth="1.5" d="M8 2v8.5M4.4 7.2L8 10.8l3.6-3.6M2 14h12" />,
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawn mark. With a label it is an image that says so; without, it is decoration beside a word. */
export function Icon({ name, label, className = '' }: { name: IconName; label?: string; className?: string }) {
  return label === undefined ? (
    <svg viewBox="0 0 16 16" fill="none" className={`size-4 shrink-0 ${className}`} aria-hidden="true">
      {SHAPES[name]}
    </svg>
  ) : (
    <svg viewBox="0 0 16 16" fill="none" className={`size-4 shrink-0 ${className}`} role="img" aria-label={label}>
      {SHAPES[name]}
    </svg>
  );
}
