import * as z from 'zod/mini';

/** A credential that a header can carry; anything else is refused before it is used, and never quoted. */
const Token = z.string().check(z.regex(/^[\x21-\x7e]{1,16384}$/, 'is no token: one line without blanks'));

/** Asks the JVMs of one pod's container what they run with. A token is used for this one question and kept nowhere. */
export const AskJvms = z.strictObject({
  pod: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,252}$/, 'is no name of a pod')),
  /** Of the person who asks; without one the user of the kubeconfig asks, where Headroom stands on that person’s own machine. */
  token: z.optional(Token),
  /** That the person has seen what will run. */
  confirmed: z.literal(true),
});

/** One line of the answer: what is done, how it ended. The last one is `answer` or `problem`. */
export const AskLine = z.discriminatedUnion('is', [
  z.object({ is: z.literal('says'), says: z.string() }),
  z.object({ is: z.literal('answer'), jvms: z.int() }),
  z.object({ is: z.literal('problem'), title: z.string(), detail: z.string(), remedy: z.string() }),
]);
export type AskLine = z.infer<typeof AskLine>;
