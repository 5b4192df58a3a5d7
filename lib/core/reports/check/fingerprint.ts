import type { ContainerRef } from '../../model/refs.ts';

/** What a finding is known by in a baseline: `shop/Deployment/cart/main:idle-heap`. */
export const fingerprintOf = ({ namespace, kind, name, container }: ContainerRef, rule: string): string =>
  `${namespace}/${kind}/${name}/${container}:${rule}`;
