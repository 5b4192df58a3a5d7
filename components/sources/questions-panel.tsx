import { Panel } from '#components/ui/panel.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Question, SourceHealth } from '#lib/core/model/cluster-facts.ts';

/** Every path and query that was asked, as it was asked, with what it gave and took. */
export const QuestionsPanel = ({ sources }: { sources: readonly SourceHealth[] }) => (
  <Panel title="Questions asked" note="the very text; their number does not grow with the number of workloads">
    <div className="grid gap-4">
      {sources
        .filter(({ questions }) => questions.length > 0)
        .map(({ source, questions }) => (
          <section key={source} className="grid gap-2">
            <h3 className="font-title">{source}</h3>
            {questions.map((question) => (
              <Asked key={`${question.asks}\n${question.text}`} question={question} />
            ))}
          </section>
        ))}
    </div>
  </Panel>
);

const Asked = ({ question: { asks, text, answers, milliseconds, failure } }: { question: Question }) => (
  <details>
    <summary className="flex flex-wrap items-center gap-2">
      <span>{asks}</span>
      <Tag>
        {answers.toLocaleString('en-GB')} answers, {milliseconds.toLocaleString('en-GB')} ms
      </Tag>
      {failure === undefined ? null : <span className="text-critical">{failure}</span>}
    </summary>
    <pre className="mt-1 overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5 whitespace-pre-wrap break-all">
      {text}
    </pre>
  </details>
);
