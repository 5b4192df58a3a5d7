/** What reads back as the same text without quotes: no number, no truth, no mark of YAML's own. Source: YAML 1.2.2, 7.3.3 and 10.3. */
const PLAIN = /^(?!(?:true|false|yes|no|on|off|null|~)$)(?![\d.+-])[\w./][\w ./-]*(?<! )$/i;

/** Quantities stay bare as everybody writes them: `512Mi` can be nothing but a text. */
const QUANTITY = /^\d+[KMGT]i$/;

const scalar = (value: unknown): string =>
  typeof value === 'string' && (PLAIN.test(value) || QUANTITY.test(value)) ? value : JSON.stringify(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function lines(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => lines(item).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`));
  if (!isObject(value)) return [scalar(value)];
  return Object.entries(value).flatMap(([key, inner]) => {
    const head = `${scalar(key)}:`;
    if (Array.isArray(inner) || isObject(inner)) return [head, ...lines(inner).map((line) => `  ${line}`)];
    return [`${head} ${scalar(inner)}`];
  });
}

/** An object of texts, numbers, lists and objects as block YAML; JSON's quotes stand wherever a bare text would be read otherwise. */
export const toYaml = (value: object): string => `${lines(value).join('\n')}\n`;
