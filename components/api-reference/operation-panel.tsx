import { DetailTable } from '#components/ui/detail-table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { OperationNote } from '#lib/http/openapi/describe-operation.ts';
import { TryOperation } from './try-operation.tsx';

type Answer = OperationNote['answers'][number];

const ANSWERS = [
  { id: 'status', head: 'Status', cell: ({ status }: Answer) => <code>{status}</code> },
  { id: 'says', head: 'Meaning', cell: ({ says }: Answer) => says },
];

/** One operation: what it asks and answers, and a form that asks it of this server. */
export const OperationPanel = ({ operation }: { operation: OperationNote }) => (
  <details id={operation.id} className="rounded-panel border border-line bg-surface">
    <summary className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3 py-2">
      <Tag>{operation.method}</Tag>
      <code className="break-all">{operation.path}</code>
      <span className="text-ink-soft">{operation.summary}</span>
    </summary>
    <div className="grid gap-3 border-t border-line p-3">
      <DetailTable
        caption={`Answers of ${operation.id}`}
        columns={ANSWERS}
        rows={operation.answers}
        rowKey={({ status }) => status}
      />
      {operation.ends ? (
        <TryOperation operation={operation} />
      ) : (
        <p className="text-ink-soft">The answer is a stream that does not end: read it with curl -N.</p>
      )}
    </div>
  </details>
);
