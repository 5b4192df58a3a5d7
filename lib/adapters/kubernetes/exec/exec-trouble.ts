import type { ExecTarget } from '#lib/ports/container-exec.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';

/** The library passes on the event of the web socket, whose message ends with the status of the refusal. */
function messageOf(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null && 'message' in cause && typeof cause.message === 'string')
    return cause.message;
  return String(cause);
}

/** Why a command in a container could not be run. Nothing of the request stands in it, so no credential does. */
export function execTrouble(cause: unknown, { namespace, pod, container }: ExecTarget): UpstreamError {
  const message = messageOf(cause);
  const status = /Unexpected server response: (?<status>\d{3})/.exec(message)?.groups?.['status'];
  const what = `exec into ${namespace}/${pod}, container ${container}`;
  switch (status) {
    case '401':
      return {
        kind: 'forbidden',
        what,
        detail: 'the API server does not know the person (401)',
        remedy: 'Give a token that is still valid: kubectl create token, or kubectl auth whoami tells',
      };
    case '403':
      return {
        kind: 'forbidden',
        what,
        detail: 'the person may not run commands in containers of this namespace (403)',
        remedy: `Ask for create and get on pods/exec in ${namespace}: see deploy/kubernetes/ask-running-jvm.yaml`,
      };
    case '404':
      return { kind: 'malformed', what, detail: 'the pod or the container is gone (404)', remedy: 'Scan again' };
    default:
      return {
        kind: 'unreachable',
        address: what,
        detail: message,
        remedy: 'Look whether the API server reaches the kubelet: kubectl exec',
      };
  }
}
