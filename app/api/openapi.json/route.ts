import { openApiDocument } from '#lib/http/openapi/document.ts';
import { OPERATIONS } from '#lib/http/openapi/operations/index.ts';
import { respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { VERSION } from '#lib/runtime/version.ts';

/** What can be asked of this server, as an OpenAPI 3.1 document. */
export const GET = route(() => respond(openApiDocument(OPERATIONS, VERSION)));
