import type { PredictedFlag, Prediction } from '../core/jvm/prediction.ts';

type WireFlag = { readonly value: string; readonly origin: string };

/** The `predict` door's answer: the prediction without its rules, which pages show and programs do not read. */
export function encodePrediction(id: string | undefined, prediction: Prediction): object {
  const named = id === undefined ? {} : { id };
  if (prediction.outcome !== 'starts') return { ...named, ...prediction };
  return { ...named, ...prediction, flags: withoutRules(prediction.flags) };
}

function withoutRules(flags: Readonly<Record<string, PredictedFlag>>): Record<string, WireFlag> {
  const plain: Record<string, WireFlag> = {};
  for (const name in flags) {
    const flag = flags[name];
    if (flag !== undefined) plain[name] = flag.rule === undefined ? flag : { value: flag.value, origin: flag.origin };
  }
  return plain;
}
