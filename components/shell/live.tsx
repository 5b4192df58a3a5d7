'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useMark } from '#components/ui/changed.tsx';
import { followChanges } from '#lib/query/follow-changes.ts';
import { scanQueries } from '#lib/query/scan.ts';

/** How often a page asks what the scan does while changes do not arrive by themselves. */
const ASK_MS = 3000;

/**
 * Keeps what a page shows of the present true: what changed is asked anew by the first part of its key. Lists that are being read
 * are not: they tell that there is something newer, and wait.
 */
export function Live({ since }: { since: string }) {
  const client = useQueryClient();
  const mark = useMark();
  const ask = useEffectEvent((topic: string) => void client.invalidateQueries({ queryKey: [topic] }));
  const changed = useEffectEvent((topic: string, key: string, at: number) => {
    if (topic === 'workload') mark(key, at);
    ask(topic);
  });
  const begun = useEffectEvent(() => since);
  useEffect(() => {
    let asking: ReturnType<typeof setInterval> | undefined;
    const following = followChanges({
      since: begun(),
      changed: ({ topic, key, at }) => changed(topic, key, at),
      reset: () => ask(scanQueries.all[0]),
      live(isLive) {
        clearInterval(asking);
        asking = isLive ? undefined : setInterval(() => ask(scanQueries.all[0]), ASK_MS);
      },
    });
    const onVisibility = () => (document.hidden ? following.rest() : following.resume());
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearInterval(asking);
      following.rest();
    };
  }, []);
  return null;
}
