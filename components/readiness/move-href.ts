import type { ContainerRef } from '#lib/core/model/refs.ts';

/** The page of one container, at what other releases would make of it. */
export const moveHref = ({ namespace, kind, name, container }: Omit<ContainerRef, 'cluster'>): string =>
  `/workloads/${[namespace, kind, name].map(encodeURIComponent).join('/')}?container=${encodeURIComponent(container)}#releases`;
