'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { priceOfPool } from '#lib/core/capacity/answer/pool-prices.ts';
import { poolsOf, withPool } from '#lib/core/capacity/change/pool-changes.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import { NumberInput } from '../number-input.tsx';
import { TextInput } from '../text-input.tsx';
import type { FieldProps } from './field-props.ts';
import { ShapeFields } from './shape-fields.tsx';

/** How many nodes each pool has, of which shape and at which price; and pools that are not there yet. */
export function PoolFields({ facts, changes, onChange }: FieldProps) {
  const [open, setOpen] = useState<string | undefined>(undefined);
  const pools = poolsOf(facts, changes);
  return (
    <>
      {pools.map(({ pool, before, nodes, shape, says, members, isNew }) => {
        const price = priceOfPool({}, pool, members);
        const told = changes.prices[pool];
        return (
          <fieldset key={pool} className="grid grid-cols-2 gap-2 border-b border-line pb-3">
            <legend className="id col-span-2 mb-1 text-sm text-ink">
              {pool} <span className="text-xs text-ink-soft">{isNew ? 'new' : says}</span>
            </legend>
            <NumberInput
              label="Nodes"
              unit={isNew ? 'none now' : `${before} now`}
              most={5000}
              value={nodes}
              onChange={(count = 0) => onChange({ pools: withPool(changes.pools, pool, { nodes: count }) })}
            />
            <NumberInput
              label="Price of a node"
              unit={`${told?.currency ?? (price.state === 'known' ? price.value.currency : 'EUR')} an hour`}
              whole={false}
              placeholder={price.state === 'known' ? `${formatMoney(price.value)}, listed` : 'not known'}
              value={told?.perHour}
              onChange={(perHour) =>
                onChange({
                  prices: withPrice(
                    changes.prices,
                    pool,
                    perHour,
                    price.state === 'known' ? price.value.currency : 'EUR',
                  ),
                })
              }
            />
            {told === undefined ? null : (
              <TextInput
                label="Currency"
                value={told.currency}
                onChange={(currency) =>
                  onChange({ prices: { ...changes.prices, [pool]: { ...told, currency: currency.toUpperCase() } } })
                }
              />
            )}
            <div className="col-span-2 flex flex-wrap gap-2">
              <Button
                look="quiet"
                aria-expanded={open === pool}
                onClick={() => setOpen(open === pool ? undefined : pool)}
              >
                {shape === undefined ? 'Another shape' : `Shape: ${shape.name}`}
              </Button>
              {changes.pools.some((one) => one.pool === pool) ? (
                <Button
                  look="quiet"
                  onClick={() => onChange({ pools: changes.pools.filter((one) => one.pool !== pool) })}
                >
                  {isNew ? 'Remove' : 'As it is'}
                </Button>
              ) : null}
            </div>
            {open === pool ? (
              <div className="col-span-2">
                <ShapeFields
                  shape={shape}
                  onChange={(next) => onChange({ pools: withPool(changes.pools, pool, { shape: next }) })}
                />
              </div>
            ) : null}
          </fieldset>
        );
      })}
      <NewPool
        taken={pools.map(({ pool }) => pool)}
        onAdd={(change) => onChange({ pools: [...changes.pools, change] })}
        zones={zonesOf(facts)}
      />
    </>
  );
}

const zonesOf = ({ nodes }: FieldProps['facts']): readonly string[] =>
  [...new Set(nodes.flatMap(({ zone }) => zone ?? []))].toSorted();

function withPrice(
  prices: FieldProps['changes']['prices'],
  pool: string,
  perHour: number | undefined,
  currency: string,
): FieldProps['changes']['prices'] {
  const others = Object.fromEntries(Object.entries(prices).filter(([name]) => name !== pool));
  if (perHour === undefined) return others;
  return { ...others, [pool]: { perHour, currency: prices[pool]?.currency ?? currency, origin: 'typed' } };
}

function NewPool({
  taken,
  zones,
  onAdd,
}: {
  taken: readonly string[];
  zones: readonly string[];
  onAdd: (change: FieldProps['changes']['pools'][number]) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const name = `pool-${taken.length + 1}`;
  if (!isOpen) return <Button onClick={() => setOpen(true)}>Add a pool</Button>;
  return (
    <fieldset className="grid gap-2">
      <legend className="text-xs text-ink-soft">
        The shape of the new pool’s nodes, over {zones.length === 0 ? 'no zones' : `the zones ${zones.join(', ')}`}
      </legend>
      <ShapeFields
        shape={undefined}
        onChange={(shape) => {
          onAdd({ pool: taken.includes(name) ? `${name}-new` : name, nodes: 3, shape, zones, labels: {}, taints: [] });
          setOpen(false);
        }}
      />
    </fieldset>
  );
}
