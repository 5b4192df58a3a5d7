import * as z from 'zod/mini';

/** Which of several clusters a question is of. */
export const ClusterQuery = z.strictObject({ cluster: z.optional(z.string().check(z.maxLength(253))) });

/** A capture file that was taken in as a scan. */
export const TakenIn = z.object({ id: z.string(), cluster: z.string(), takenAt: z.number(), workloads: z.number() });
export type TakenIn = z.infer<typeof TakenIn>;

/** The kept scans, newest first, and the bytes that all of them take where they are kept. */
export const KeptScans = z.object({
  bytes: z.number(),
  scans: z.array(
    z.looseObject({
      id: z.string(),
      cluster: z.string(),
      takenAt: z.number(),
      /** Of the compressed facts. */
      bytes: z.number(),
      workloads: z.number(),
      gaps: z.number(),
    }),
  ),
});

/** What each kept scan came to for one container, newest first, as it was judged then. */
export const ContainerHistory = z.object({
  history: z.array(
    z.object({ scan: z.string(), takenAt: z.number(), outcome: z.looseObject({ verdict: z.string() }) }),
  ),
});
