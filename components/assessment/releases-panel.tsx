import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { OtherReleases, ReleaseRow } from '#lib/core/assess/other-releases.ts';

/** What the same options, limit and nodes would make of it on newer releases; what changes stands out by weight and by a word. */
export function ReleasesPanel({ releases }: { releases: OtherReleases | undefined }) {
  if (releases === undefined || releases.releases.length === 0)
    return (
      <Panel id="releases" title="On other releases">
        <p className="text-ink-soft">
          {releases === undefined
            ? 'What it decides today is not known, so neither is what would change.'
            : 'No newer release has been measured.'}
        </p>
      </Panel>
    );
  const columns: readonly Column<ReleaseRow>[] = [
    { id: 'what', head: 'Decision', cell: ({ what }) => what },
    { id: 'now', head: `Now, ${releases.now}`, wraps: true, cell: ({ now }) => now },
    ...releases.releases.map(
      (release, index): Column<ReleaseRow> => ({
        id: release,
        head: release,
        wraps: true,
        cell: ({ later }) => {
          const cell = later[index];
          if (cell === undefined || cell.says === '') return null;
          return cell.changes ? (
            <b>
              {cell.says}
              <span className="sr-only">, changes</span>
            </b>
          ) : (
            <span className="text-ink-soft">{cell.says}</span>
          );
        },
      }),
    ),
  ];
  const changing = releases.rows.filter(({ later }) => later.some(({ changes, says }) => changes && says !== ''));
  return (
    <Panel
      id="releases"
      title="On other releases"
      note={changing.length === 0 ? 'nothing would change' : 'the same options, limit and nodes; what changes is bold'}
    >
      <DetailTable caption="Decisions by release" columns={columns} rows={releases.rows} rowKey={({ what }) => what} />
    </Panel>
  );
}
