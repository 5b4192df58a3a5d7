import type { ConfigMapLookup } from './config-map-lookup.ts';
import type { TemplateSpec } from './controller-object.ts';
import type { Locate } from './parse-object.ts';

/** What surrounds a container in its object and is needed to read it. */
export type TemplatePlace = {
  readonly namespace: string;
  readonly template: TemplateSpec;
  readonly configMaps: ConfigMapLookup;
  readonly locate: Locate | undefined;
};
