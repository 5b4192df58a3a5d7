import type { ContainerRef } from '#lib/core/model/refs.ts';

/** The page of one container. */
export const workloadHref = ({ namespace, kind, name, container }: Omit<ContainerRef, 'cluster'>): string =>
  `/workloads/${[namespace, kind, name].map(encodeURIComponent).join('/')}?container=${encodeURIComponent(container)}`;
