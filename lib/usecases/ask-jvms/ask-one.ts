import { from, type Known, known, unknown } from '#lib/core/known.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { isAbsent, jcmdFailure } from '#lib/core/running-jvm/jcmd-failure.ts';
import { readCommandWords } from '#lib/core/running-jvm/read-command-words.ts';
import type { Refusal } from '#lib/core/running-jvm/room-for-tool.ts';
import { type ToolForm, toolWords } from '#lib/core/running-jvm/tool-words.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { ContainerSession } from './container-session.ts';

/** The words a process was started with. */
export async function commandOf(
  session: ContainerSession,
  pid: number,
): Promise<Result<Known<readonly string[]>, UpstreamError>> {
  const path = `/proc/${pid}/cmdline`;
  const answer = await session.runLimited(['cat', path]);
  if (!answer.ok) return answer;
  if (answer.value.kind === 'absent') return ok(unknown('the container has no cat to read its command line with'));
  const words = readCommandWords(answer.value.stdout);
  return ok(words.length === 0 ? unknown('the process had ended') : known(words, from('running-jvm', path)));
}

const NO_JCMD: Refusal = {
  why: 'the container has neither jcmd nor a java that could run its module',
  remedy: 'Build the image on a JDK or a JRE that has the module jdk.jcmd',
};

/** Why jcmd does not run where nothing can take the application's variables away from its JVM. */
const notWithoutEnv = (variables: Known<boolean>): Refusal => ({
  why: `the container has no env that would keep JAVA_TOOL_OPTIONS from jcmd, whose own JVM would take the application’s heap and agents${
    variables.state === 'unknown' ? `; whether such a variable is set is not known: ${variables.why}` : ''
  }`,
  remedy:
    variables.state === 'unknown' && variables.remedy !== undefined
      ? variables.remedy
      : 'Add env to the image (busybox or coreutils), or give the options as arguments of java',
});

const FORMS = ['program', 'module'] as const satisfies readonly ToolForm[];

/**
 * Runs jcmd beside a JVM that was started by `command`. The first form that the container has answers; without `env` it runs only
 * when no variable is set that it would take for its own.
 */
export async function runTool(
  session: ContainerSession,
  command: readonly string[],
  what: readonly string[],
  variables: Known<boolean>,
): Promise<Result<Result<string, Refusal>, UpstreamError>> {
  let env = true;
  for (const form of FORMS) {
    let answer = await session.run(toolWords(form, command, { env, timeout: session.hasTimeout() }, what));
    if (!answer.ok) return answer;
    if (env && lacksEnv(answer.value)) {
      env = false;
      if (variables.state === 'unknown' || variables.value) return ok(err(notWithoutEnv(variables)));
      answer = await session.run(toolWords(form, command, { env, timeout: session.hasTimeout() }, what));
      if (!answer.ok) return answer;
    }
    const { value } = answer;
    if (value.kind === 'absent' || isAbsent(value.exit)) continue;
    if (value.exit === 0) return ok(ok(value.stdout));
    return ok(err(jcmdFailure(value.exit, `${value.stderr}\n${value.stdout}`)));
  }
  return ok(err(NO_JCMD));
}

/** The runtime names the program that it could not start; `timeout` begins with its own name. */
const lacksEnv = (
  answer:
    | { readonly kind: 'absent'; readonly detail: string }
    | { readonly kind: 'ended'; readonly exit: number; readonly stderr: string },
): boolean =>
  answer.kind === 'absent'
    ? /["'`]env["'`]/.test(answer.detail)
    : isAbsent(answer.exit) && /^timeout:.*\benv\b/m.test(answer.stderr);
