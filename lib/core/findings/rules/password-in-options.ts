import { MASK } from '../../secrets/mask.ts';
import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** A secret that everybody who may look at the pod can read. */
export const passwordInOptions = defineRule({
  id: 'password-in-options',
  severity: 'warning',
  title: 'A password among the options',
  group: 'operations',
  docs: {
    why: 'What stands in the arguments or in a plain variable is shown by kubectl describe, by the list of processes, by jcmd and in every crash report. Headroom masks it, others do not.',
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },
  needs: ['options'],
  check({ options }) {
    const open = options.filter(
      ({ text, origin }) => text.includes(`=${MASK}`) && !/^(secret|image|launcher)/.test(origin),
    );
    const [first] = open;
    if (!first) return undefined;
    const names = open.map(({ text }) => text.slice(0, text.indexOf(`=${MASK}`)));
    return {
      message: `${names.join(' and ')} ${names.length === 1 ? 'carries' : 'carry'} a secret in plain sight, in ${placeOf(first.origin)}`,
      evidence: Object.fromEntries(open.map(({ text, origin }) => [text, placeOf(origin)])),
      fix: 'Put it into a Secret, and name it as $(VARIABLE) or let the program read the file of a mounted Secret',
      field: 'env',
    };
  },
  examples: {
    failing: { options: [`-Dspring.datasource.password=${MASK}`] },
    passing: { options: ['-Dspring.datasource.password=$(DB_PASSWORD)'] },
  },
});
