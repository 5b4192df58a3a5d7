/** A rule of the scheduler that keeps a pod off a node, in the order in which the scheduler looks. */
export type Rule =
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
  cordoned: 'the node takes no new pods',
  taint: 'a taint that is not tolerated',
  'node affinity': 'node selector or affinity',
  'host port': 'a port of the node is taken',
  'pod count': 'the node has its number of pods',
  resource: 'too little room',
  'spread label': 'the node lacks the label to spread over',
  spread: 'topology spread',
  affinity: 'pod affinity',
  'anti-affinity': 'pod anti-affinity',
  'others’ anti-affinity': 'anti-affinity of pods that are there',
};

/** The obstacle as people read it: `memory`, `taint dedicated=gpu`. */
export function sayObstacle({ rule, of }: Obstacle): string {
  if (rule === 'resource' && of !== undefined) return of;
  return of === undefined ? WORDS[rule] : `${rule} ${of}`;
}
