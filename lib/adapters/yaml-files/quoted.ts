/** A text as YAML writes it on one line; bare only where no reader can take it for something else. */
export const quoted = (value: string): string =>
  /^[A-Za-z_./-][\w./-]*$|^\d+[KMGT]i$/.test(value) && !/^(true|false|yes|no|on|off|null|-+)$/i.test(value)
    ? value
    : JSON.stringify(value);
