import { Segmented } from '#components/ui/segmented.tsx';
import type { Preferences } from '#lib/core/recommend/advice-facts.ts';

const QUALITIES = [
  { id: 'as-found', label: 'as it is' },
  { id: 'guaranteed', label: 'Guaranteed' },
  { id: 'burstable', label: 'Burstable' },
] as const satisfies readonly { id: Preferences['quality']; label: string }[];

const FORMS = [
  { id: 'as-found', label: 'as it is' },
  { id: 'percentage', label: '% of limit' },
  { id: 'xmx', label: '-Xmx' },
] as const satisfies readonly { id: Preferences['heapAs']; label: string }[];

/** How the advice is written: the request beside the limit, and the heap as an option of its own or as a share of the limit. */
export function PreferenceChoices({
  preferences,
  onChange,
}: {
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => void;
}) {
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5 text-xs">
      <span>Request</span>
      <Segmented
        label="Request"
        segments={QUALITIES}
        value={preferences.quality}
        onChange={(id) => onChange({ quality: QUALITIES.find((one) => one.id === id)?.id ?? 'as-found' })}
      />
      <span>Heap as</span>
      <Segmented
        label="Heap as"
        segments={FORMS}
        value={preferences.heapAs}
        onChange={(id) => onChange({ heapAs: FORMS.find((one) => one.id === id)?.id ?? 'as-found' })}
      />
    </div>
  );
}
