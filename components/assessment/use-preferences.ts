'use client';

import { parseAsStringLiteral, useQueryStates } from 'nuqs';

const FIELDS = {
  heapAs: parseAsStringLiteral(['as-found', 'percentage', 'xmx'] as const).withDefault('as-found'),
  quality: parseAsStringLiteral(['as-found', 'guaranteed', 'burstable'] as const).withDefault('as-found'),
};

/** How a team wants its advice written, held by the address. */
export const usePreferences = () =>
  useQueryStates(FIELDS, { history: 'replace', urlKeys: { heapAs: 'write', quality: 'qos' } });
