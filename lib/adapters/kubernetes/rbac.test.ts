import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { expect, test } from '#lib/testing/harness.ts';
import { ADD_ONS, CONFIG_MAPS, groupOf, PODS, RESOURCES } from './resources.ts';
import { WATCHED } from './watch-cluster.ts';

const ClusterRole = z.object({
  kind: z.literal('ClusterRole'),
  rules: z.array(
    z.object({ apiGroups: z.array(z.string()), resources: z.array(z.string()), verbs: z.array(z.string()) }),
  ),
});

/** What a file grants, as `group/resource`. */
function granted(file: string): {
  readonly rights: ReadonlySet<string>;
  readonly watched: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
} {
  const documents = parseAllDocuments(readFileSync(file, 'utf8')).map((one): unknown => one.toJS());
  const { rules } = documents.flatMap((one) => ClusterRole.safeParse(one).data ?? [])[0] ?? { rules: [] };
  const rightsTo = (isMeant: (verb: string) => boolean) =>
    rules
      .filter(({ verbs }) => verbs.some(isMeant))
      .flatMap(({ apiGroups, resources }) =>
        apiGroups.flatMap((group) => resources.map((resource) => `${group}/${resource}`)),
      );
  return {
    rights: new Set(rightsTo((verb) => verb !== 'watch')),
    watched: new Set(rightsTo((verb) => verb === 'watch')),
    verbs: new Set(rules.flatMap(({ verbs }) => verbs)),
  };
}

test('the role grants what is listed, reads only, and no Secrets', () => {
  const { rights, watched, verbs } = granted('deploy/kubernetes/rbac.yaml');
  const asked = [PODS, CONFIG_MAPS, ...RESOURCES].map(({ apiVersion, plural }) => `${groupOf(apiVersion)}/${plural}`);
  expect(asked.filter((right) => !rights.has(right))).toEqual([]);
  expect([...verbs].toSorted()).toEqual(['get', 'list', 'watch']);
  const watches = WATCHED.map(({ apiVersion, plural }) => `${groupOf(apiVersion)}/${plural}`);
  expect([...watched].toSorted()).toEqual(watches.toSorted());
  expect([...rights].filter((right) => /secret|exec|\*/.test(right))).toEqual([]);
  const addOns = ADD_ONS.map(({ apiVersion, kind }) => `${groupOf(apiVersion)}/${kind.toLowerCase()}s`);
  const surplus = [...rights].filter(
    (right) => ![...asked, ...addOns, 'metrics.k8s.io/pods', '/services'].includes(right),
  );
  expect(surplus, 'nothing is granted that is not asked').toEqual([]);
});

test('persons who ask running JVMs are granted exec and nothing else, by a role of its own that is bound to nobody', () => {
  const file = 'deploy/kubernetes/ask-running-jvm.yaml';
  const { rights, verbs } = granted(file);
  expect([...rights]).toEqual(['/pods/exec']);
  expect([...verbs].toSorted()).toEqual(['create', 'get']);
  expect(readFileSync(file, 'utf8')).not.toContain('Binding');
});
