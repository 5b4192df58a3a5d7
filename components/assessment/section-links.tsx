const SECTIONS = [
  ['usage', 'Usage'],
  ['flags', 'Flags'],
  ['findings', 'Findings'],
  ['running-jvm', 'Running JVM'],
  ['settings', 'Settings'],
  ['releases', 'Releases'],
  ['pods', 'Pods'],
  ['strategies', 'Strategies'],
  ['backtest', 'Looking back'],
  ['evidence', 'Evidence'],
] as const;

/** Links to the parts of the page, each of which has an address of its own. */
export const SectionLinks = () => (
  <nav
    aria-label="Parts of this page"
    data-print="no"
    className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line pb-2"
  >
    {SECTIONS.map(([id, name]) => (
      <a key={id} href={`#${id}`}>
        {name}
      </a>
    ))}
  </nav>
);
