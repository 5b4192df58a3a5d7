/**
 * Whether a shell that is asked for `-c SCRIPT` stays as the parent of what it starts. Undefined when it hands over its place or takes
 * care of signals itself; `always` when every shell stays; else the words that say under which shell it does.
 *
 * Tried with `SHELL -c SCRIPT` and a look at the process that is left, sleep in the place of java:
 *
 * | script | dash 0.5.12 | bash 5.2 | busybox ash 1.35 |
 * |---|---|---|---|
 * | `java` | stays | gives way | gives way |
 * | `a && java`, `a; java`, two lines | stays | gives way | gives way |
 * | `java; b`, `java | b`, `{ java; }` | stays | stays | stays |
 * | `exec java` | gives way | gives way | gives way |
 *
 * Bash before 5.1 gives way to a single command only. Source: its CHANGES, 5.1-alpha.
 */
export function staysAsParent(shell: string, script: string, image: string): string | undefined {
  const name = /(?:^|\/)(ba|da|a|z|k)?sh$/.exec(shell);
  if (!name || script.trim() === '') return undefined;
  const text = withoutQuoted(script);
  if (/(^|[;&|({\n]|\b(then|else|do))\s*(exec|trap)\s/.test(text)) return undefined;
  const commands = text.split(/&&|\|\||;|\n/).filter((command) => command.trim() !== '');
  const last = commands.at(-1) ?? '';
  if (/[|&)}]|\b(fi|done|esac)\s*$/.test(last) || isFollowed(commands)) return 'always';
  switch (name[1] ?? '') {
    case 'da':
      return 'always';
    case '':
      return isAlpine(image) ? undefined : shOf(image, commands.length);
    case 'ba':
      return commands.length > 1 ? 'bash before 5.1 stays as the first process' : undefined;
    default:
      return undefined;
  }
}

const isAlpine = (image: string): boolean => /alpine|busybox/.test(image);

/** Red Hat's images and Amazon's have bash for sh. */
function shOf(image: string, commands: number): string | undefined {
  if (/\bubi\d*\b|redhat|rhel|centos|rocky|alma|amazonlinux|\bal2(023)?\b/.test(image))
    return commands > 1 ? 'its sh is bash, which before 5.1 stays as the first process' : undefined;
  return 'where sh is dash, as in images of Debian and Ubuntu, it stays as the first process';
}

/** A command that looks like a JVM's start before a last one that does not. */
const isFollowed = (commands: readonly string[]): boolean =>
  commands.length > 1 && !STARTS.test(commands.at(-1) ?? '') && commands.slice(0, -1).some((one) => STARTS.test(one));

const STARTS = /(^|\s|\/)java(\s|$)|\.sh(\s|$)|\bbin\//;

/** The script without what stands in quotes, in `$( )` and in comments, and with continued lines in one: its separators separate commands. */
const withoutQuoted = (script: string): string =>
  script
    .replaceAll(/\\\r?\n/g, ' ')
    .replaceAll(/'[^']*'|"(?:\\.|[^"\\])*"/g, 'q')
    .replaceAll(/\$\([^()]*\)|`[^`]*`|\$\{[^{}]*\}/g, 'q')
    .replaceAll(/\d?[<>]&\d?/g, ' ')
    .replaceAll(/(^|\s)#[^\n]*/g, '$1');
