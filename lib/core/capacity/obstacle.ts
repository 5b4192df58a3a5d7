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
