import { z } from 'zod';
import { err, mapResult, ok, type Result } from '#lib/core/result.ts';
import { PodSpec } from './pod-spec.ts';
import { faultOf } from './schema-fault.ts';

/** Reads the specification of a pod or of a template; `path` is where it stands, for the error. */
export type PodSpecReader = (raw: unknown, path: string) => Result<PodSpec>;

/** Reads each by itself. */
export const readPodSpec: PodSpecReader = (raw, path) => {
  const parsed = PodSpec.safeParse(raw);
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error, path));
};

/** The volume of the service account's token, whose name differs in every pod. Source: its admission plugin (Kubernetes 1.34). */
const TOKEN = /kube-api-access-[a-z0-9]{5}/g;

const Scheduled = z.looseObject({ nodeName: z.string().optional() });

/**
 * Reads each different specification once: thousands of pods share a few with their templates, and differ only in their node. Two
 * that are alike are the same object afterwards.
 */
export function sharingPodSpecReader(): PodSpecReader {
  const known = new Map<string, Result<PodSpec>>();
  return (raw, path) => {
    const scheduled = Scheduled.safeParse(raw);
    if (!scheduled.success) return readPodSpec(raw, path);
    const { nodeName, ...rest } = scheduled.data;
    const key = JSON.stringify(rest).replaceAll(TOKEN, 'kube-api-access');
    const read = known.get(key) ?? readPodSpec(rest, path);
    known.set(key, read);
    return mapResult(read, (spec) => ({ ...spec, nodeName }));
  };
}
