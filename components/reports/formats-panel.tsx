import { buttonClass } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { FORMATS } from '#lib/core/reports/formats.ts';

/** The formats of a report, each as a file of the shown scan. */
export const FormatsPanel = ({ containers, cluster }: { containers: number; cluster: string | undefined }) => (
  <Panel title="Of the shown scan" note={`${containers} JVM containers, the same figures as on the pages`}>
    <ul className="grid gap-2">
      {FORMATS.map(({ id, title, extension }) => (
        <li key={id} className="flex flex-wrap items-center gap-3">
          <a
            href={`/api/reports/${id}${cluster === undefined ? '' : `?cluster=${encodeURIComponent(cluster)}`}`}
            download
            className={`${buttonClass()} w-36`}
          >
            <Icon name="download" className="size-3.5" /> .{extension}
          </a>
          <span>{title}</span>
          <code className="text-ink-soft max-sm:hidden">headroom report --format {id}</code>
        </li>
      ))}
    </ul>
  </Panel>
);
