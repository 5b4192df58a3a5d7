import { answerAssess } from '#lib/http/answer-assess.ts';
import { route } from '#lib/http/route.ts';
import { factsOfText, readShell } from '#lib/runtime/manifests.ts';

/** What stands in these manifests? The body is one document of YAML or JSON, several of them, or an array. */
export const POST = route((request) => answerAssess(request, factsOfText, readShell));
