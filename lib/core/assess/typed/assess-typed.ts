import { mapResult, type Result } from '../../result.ts';
import { assessCluster } from '../assess-cluster.ts';
import type { Assessment } from '../assessment.ts';
import type { SetUp } from './set-up.ts';
import { splitWords } from './split-words.ts';
import { typedFacts } from './typed-facts.ts';

/** `java` is started directly, so no shell text is ever read here. */
const noShell = (): { commands: []; errors: string[] } => ({
  commands: [],
  errors: ['the calculator reads no shell text'],
});

/** Judges what a person typed by the very trip that judges a cluster; the error quotes arguments that cannot be split. */
export const assessTyped = (setUp: SetUp): Result<Assessment> =>
  mapResult(splitWords(setUp.args), (args) => {
    const [assessment] = assessCluster(typedFacts(setUp, args), noShell);
    if (assessment === undefined) throw new Error('a typed set-up has one container');
    return assessment;
  });
