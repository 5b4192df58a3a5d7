import { z } from 'zod';

const Labels = z.record(z.string(), z.string());

/** Seconds since 1970, then the value as text: NaN and infinities have no JSON number. */
const Point = z.tuple([z.number(), z.string()]);

const Vector = z.object({
  resultType: z.literal('vector'),
  result: z.array(z.object({ metric: Labels, value: Point })),
  stats: z.unknown().optional(),
});

const Matrix = z.object({
  resultType: z.literal('matrix'),
  result: z.array(z.object({ metric: Labels, values: z.array(Point) })),
  stats: z.unknown().optional(),
});

/** What a question cost, where the server counts it. */
const Stats = z.object({ samples: z.object({ totalQueryableSamples: z.number() }) });

/** The fields of an answer of the query API that Headroom reads. Source: prometheus.io/docs/prometheus/latest/querying/api. */
export const Answer = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [Vector, Matrix]),
  warnings: z.array(z.string()).optional(),
});

/** Samples that the server says it read; undefined where it does not say. */
export const samplesOf = ({ data }: z.infer<typeof Answer>): number | undefined =>
  Stats.safeParse(data.stats).data?.samples.totalQueryableSamples;

/** What the API says when it refuses. */
export const Refusal = z.object({ status: z.literal('error'), errorType: z.string(), error: z.string() });

/** One series of an answer; `at` in seconds. */
export type Row = {
  readonly labels: Readonly<Record<string, string>>;
  readonly points: readonly { readonly at: number; readonly value: number }[];
};

/** Go's spellings of what is no finite number. */
const number = (text: string): number =>
  text === '+Inf' ? Number.POSITIVE_INFINITY : text === '-Inf' ? Number.NEGATIVE_INFINITY : Number(text);

/** The rows of an answer, whatever its shape. */
export function rowsOf({ data }: z.infer<typeof Answer>): readonly Row[] {
  if (data.resultType === 'vector')
    return data.result.map(({ metric, value: [at, text] }) => ({
      labels: metric,
      points: [{ at, value: number(text) }],
    }));
  return data.result.map(({ metric, values }) => ({
    labels: metric,
    points: values.map(([at, text]) => ({ at, value: number(text) })),
  }));
}
