/** The pages that the frame leads to; `key` goes there after `G`. */
export const PAGES = [
  { href: '/', name: 'Fleet', key: 'f' },
  { href: '/calculator', name: 'Calculator', key: 'c' },
  { href: '/capacity', name: 'Capacity', key: 'p' },
  { href: '/readiness', name: 'Readiness', key: 'm' },
  { href: '/reports', name: 'Reports', key: 'r' },
  { href: '/rules', name: 'Rules', key: 'u' },
  { href: '/sources', name: 'Sources', key: 's' },
] as const;

/** Whether a path belongs to a page of the frame: workloads stand under the fleet. */
export const isUnder = (path: string, href: string): boolean =>
  href === '/' ? path === '/' || path.startsWith('/workloads') : path === href || path.startsWith(`${href}/`);
