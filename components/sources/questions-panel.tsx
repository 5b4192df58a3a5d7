import { Age } from '#components/ui/age.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Instant } from '#lib/core/instant.ts';
import type { Question, SourceHealth } from '#lib/core/model/cluster-facts.ts';

/** Every path and query that was asked, as it was asked, with what it gave, what it cost and how old its answer is. */
export const QuestionsPanel = ({ sources }: { sources: readonly SourceHealth[] }) => (
  <Panel title="Questions asked" note="the very text; their number does not grow with the number of workloads">
    <div className="grid gap-5">
      {sources
        .filter(({ questions }) => questions.length > 0)
        .map(({ source, address, questions, readAt }) => (
          <section key={`${source} ${address}`} className="grid gap-1">
            <h3 className="font-title">{source}</h3>
            <p className="text-xs text-ink-soft">{summary(questions)}</p>
            <DetailTable
              caption={`Questions to ${source}`}
              columns={columns(questions, readAt)}
              rows={questions}
              rowKey={({ asks, text }) => `${asks}\n${text}`}
            />
          </section>
        ))}
    </div>
  </Panel>
);

const whole = (n: number): string => n.toLocaleString('en-GB');

const total = (questions: readonly Question[], of: (question: Question) => number | undefined): number =>
  questions.reduce((sum, question) => sum + (of(question) ?? 0), 0);

/** Milliseconds are of questions that run beside each other: their sum is no duration. */
function summary(questions: readonly Question[]): string {
  const sent = total(questions, ({ requests }) => requests ?? 1);
  const samples = total(questions, (question) => question.samples);
  const read = samples === 0 ? '' : `, ${whole(samples)} samples read by the server`;
  return `${whole(questions.length)} ${questions.length === 1 ? 'question' : 'questions'} in ${whole(sent)} ${sent === 1 ? 'request' : 'requests'}${read}`;
}

function columns(questions: readonly Question[], readAt: Instant): readonly Column<Question>[] {
  const longest = Math.max(1, ...questions.map(({ milliseconds }) => milliseconds));
  const counts = questions.some(({ samples }) => samples !== undefined);
  return [
    { id: 'asks', head: 'Question', wraps: true, cell: (question) => <Asked question={question} /> },
    { id: 'answers', head: 'Answers', align: 'right', cell: ({ answers }) => whole(answers) },
    { id: 'requests', head: 'Requests', align: 'right', cell: ({ requests }) => whole(requests ?? 1) },
    ...(counts
      ? [
          {
            id: 'samples',
            head: 'Samples read',
            align: 'right',
            cell: ({ samples }) =>
              samples === undefined ? <span className="text-unknown italic">not told</span> : whole(samples),
          } satisfies Column<Question>,
        ]
      : []),
    { id: 'took', head: 'Took, ms', align: 'right', cell: ({ milliseconds }) => whole(milliseconds) },
    {
      id: 'share',
      head: <span className="sr-only">Share of the slowest</span>,
      from: 'lg',
      cell: ({ milliseconds }) => (
        <span className="block w-24" aria-hidden="true">
          <i
            data-mark
            className="block h-2 min-w-px bg-offheap"
            style={{ width: `${(milliseconds / longest) * 100}%` }}
          />
        </span>
      ),
    },
    { id: 'age', head: 'Answered', align: 'right', cell: ({ at }) => <Age at={at ?? readAt} /> },
  ];
}

const Asked = ({ question: { asks, text, failure } }: { question: Question }) => (
  <details>
    <summary>
      {asks}
      {failure === undefined ? null : <span className="ml-2 text-critical">{failure}</span>}
    </summary>
    <pre className="mt-1 max-w-3xl overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5 whitespace-pre-wrap break-all">
      {text}
    </pre>
  </details>
);
