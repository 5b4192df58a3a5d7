/** A rule of the scheduler that keeps a pod off a node, in the order in which the scheduler looks. */
type Rule =
  | 'cordoned'
  | 'taint'
  | 'node affinity'
  | 'host port'
  | 'pod count'
  | 'resource'
  | 'spread label'
  | 'spread'
  | 'affinity'
  | 'anti-affinity'
  | 'others’ anti-affinity';

/** What keeps a pod off a node: the rule, and for a resource or a taint which one. */
export type Obstacle = { readonly rule: Rule; readonly of?: string };

/** A key for maps and lists. */
export const obstacleKey = ({ rule, of }: Obstacle): string => (of === undefined ? rule : `${rule} ${of}`);

const WORDS: Readonly<Record<Rule, string>> = {
  cordoned: 'cordoned',
  taint: 'a taint that is not tolerated',
  'node affinity': 'node selector or affinity',
  'host port': 'a port of the node that is taken',
  'pod count': 'the number of pods',
  resource: 'too little room',
  'spread label': 'the missing label to spread over',
  spread: 'topology spread',
  affinity: 'pod affinity',
  'anti-affinity': 'its anti-affinity',
  'others’ anti-affinity': 'the anti-affinity of pods that are there',
};

/** The obstacle as people read it: `memory`, `taint dedicated=gpu`. */
export function sayObstacle({ rule, of }: Obstacle): string {
  if (of === undefined) return WORDS[rule];
  return rule === 'resource' ? of : `${rule} ${of}`;
}
