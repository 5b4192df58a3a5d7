import type { Metadata } from 'next';
import { OperationPanel } from '#components/api-reference/operation-panel.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { describeOperation } from '#lib/http/openapi/describe-operation.ts';
import { OPERATIONS } from '#lib/http/openapi/operations/index.ts';

export const metadata: Metadata = { title: 'API' };

const TAGS = Map.groupBy(OPERATIONS.map(describeOperation), ({ tag }) => tag);

/** What can be asked of this server by a program, and a form to ask each by hand. */
export default function ApiReferencePage() {
  return (
    <>
      <PageHead title={`${OPERATIONS.length} questions can be asked over HTTP.`}>
        The same as a document for programs: <a href="/api/openapi.json">OpenAPI 3.1</a>; the report’s{' '}
        <a href="/api/schema">JSON Schema</a>.
      </PageHead>
      {[...TAGS].map(([tag, operations]) => (
        <section key={tag} className="grid gap-2" aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`} className="font-title first-letter:uppercase">
            {tag}
          </h2>
          {operations.map((operation) => (
            <OperationPanel key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </>
  );
}
