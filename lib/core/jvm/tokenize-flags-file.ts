/**
 * Splits the text of an `-XX:Flags=` file into flags without their `-XX:`. White space separates outside quotes, the end
 * of a line always does, quotes are dropped, `#` starts a comment only between flags.
 * Source: arguments.cpp `process_settings_file`.
 */
export function tokenizeFlagsFile(text: string): readonly string[] {
  const flags: string[] = [];
  let flag: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const isBlank = /\s/.test(char);
    if (flag === undefined) {
      if (char === '#') {
        const end = text.indexOf('\n', at);
        at = end < 0 ? text.length : end;
      } else if (!isBlank) flag = char;
    } else if (char === '\n' || (quote === '' && isBlank)) {
      flags.push(flag);
      flag = undefined;
      quote = '';
    } else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
    else flag += char;
  }
  if (flag !== undefined) flags.push(flag);
  return flags;
}
