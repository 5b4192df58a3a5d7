import type { Gap } from '#lib/core/model/gap.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { Connection } from './connection.ts';
import { groupOf, type Resource } from './resources.ts';
import type { Trouble } from './trouble.ts';

const SOURCE = 'kubernetes';

/** What was asked for: one kind, in the whole cluster or in some namespaces. */
export type Asked = { readonly resource: Resource; readonly namespaces: readonly string[] | undefined };

const NAMED = 5;

/** Namespaces in a sentence; of many, the first few and how many more. */
function said(namespaces: readonly string[]): string {
  const named = namespaces.slice(0, NAMED).join(', ');
  const more = namespaces.length - NAMED;
  const list = more > 0 ? `${named} and ${more} more` : named;
  return namespaces.length === 1 ? `namespace ${list}` : `namespaces ${list}`;
}

const where = ({ namespaces, resource }: Asked): string => {
  if (namespaces !== undefined) return ` in ${said(namespaces)}`;
  return resource.namespaced ? ' in all namespaces' : '';
};

/** The exact right that is missing, as a role that a person may paste. */
function grant({ resource, namespaces }: Asked): string {
  const { plural, apiVersion } = resource;
  const group = groupOf(apiVersion);
  const right = `get and list on ${plural} (API group "${group}")`;
  const name = group === '' ? plural : `${plural}.${group}`;
  const role = namespaces === undefined ? 'clusterrole' : 'role';
  const command = `kubectl create ${role} headroom-${plural} --verb=get,list --resource=${name}`;
  const [first = 'NAMESPACE'] = namespaces ?? [];
  const scope = namespaces === undefined ? '' : ` --namespace=${first}`;
  return `Grant ${right}${where({ resource, namespaces })}: ${command}${scope}, and bind it to Headroom's user`;
}

function remedy(trouble: Trouble, asked: Asked, { context, server }: Connection): string {
  switch (trouble.kind) {
    case 'forbidden':
      return grant(asked);
    case 'unauthorised':
      return `Renew the credentials of context ${context}: kubectl --context ${context} auth whoami must succeed`;
    case 'absent':
      return `Serve ${asked.resource.apiVersion} ${asked.resource.plural}: kubectl api-resources does not list it`;
    case 'expired':
      return 'Scan again when the API server is less busy: it forgot the list twice while it was being read';
    case 'busy':
      return 'Scan less often, or give Headroom a priority level of its own (FlowSchema): the API server asked to slow down';
    case 'unreachable':
    case 'cut':
    case 'timed-out':
    case 'server-error':
      return `Look at the API server and at what stands before it: kubectl --context ${context} get --raw /readyz (${server})`;
    case 'malformed':
      return `Look at what answers at ${server}: it does not speak the Kubernetes API as expected`;
    case 'cancelled':
      return 'Start the scan again';
  }
}

/** A question that was not answered, as a gap that names the missing right or the part to look at. */
export function gapOf(trouble: Trouble, asked: Asked, connection: Connection): Gap {
  return {
    source: SOURCE,
    what: `${asked.resource.plural}${where(asked)}`,
    why: trouble.detail,
    remedy: remedy(trouble, asked, connection),
  };
}

/** The same when nothing at all could be read. */
export function upstreamErrorOf(
  trouble: Trouble,
  asked: Asked,
  connection: Connection,
  milliseconds: number,
): UpstreamError {
  const { what, why: detail, remedy: mends } = gapOf(trouble, asked, connection);
  switch (trouble.kind) {
    case 'forbidden':
    case 'unauthorised':
      return { kind: 'forbidden', what, detail, remedy: mends };
    case 'timed-out':
      return { kind: 'timed-out', what, afterMilliseconds: milliseconds, remedy: mends };
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'malformed':
      return { kind: 'malformed', what, detail, remedy: mends };
    case 'absent':
    case 'expired':
    case 'busy':
    case 'server-error':
    case 'unreachable':
    case 'cut':
      return { kind: 'unreachable', address: connection.server, detail, remedy: mends };
  }
}
