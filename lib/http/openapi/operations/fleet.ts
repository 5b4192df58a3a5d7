import { AskJvms, AskLine } from '../../contract/ask.ts';
import { ContainerAnswer } from '../../contract/container.ts';
import { FleetChoice, FleetPage, FleetPlace, FleetPlaceQuery, FleetQuery, FleetSums } from '../../contract/fleet.ts';
import { SourcesAnswer } from '../../contract/sources.ts';
import { JSON_TYPE, type Operation } from '../operation.ts';

const NO_SCAN = 'No scan has finished yet.';

/** What the last scan says. */
export const fleetOperations: readonly Operation[] = [
  {
    id: 'listContainers',
    tag: 'fleet',
    method: 'get',
    path: '/api/workloads',
    summary: 'Lists the JVM containers of the last scan; lists in a parameter are separated by commas.',
    query: FleetQuery,
    answers: { 200: { mediaType: JSON_TYPE, schema: FleetPage, says: 'A slice of the list with its sums.' } },
    problems: { 400: 'A parameter is unknown or out of range.', 503: NO_SCAN },
  },
  {
    id: 'sumContainers',
    tag: 'fleet',
    method: 'get',
    path: '/api/workloads/sums',
    summary: 'Adds up containers: those picked by id, else those that the filters leave but for those omitted.',
    query: FleetChoice,
    answers: { 200: { mediaType: JSON_TYPE, schema: FleetSums, says: 'What they come to.' } },
    problems: { 400: 'A parameter is unknown or out of range.', 503: NO_SCAN },
  },
  {
    id: 'placeContainer',
    tag: 'fleet',
    method: 'get',
    path: '/api/workloads/place',
    summary: 'Tells where a container stands in a filtered list, and which ones stand before and after it.',
    query: FleetPlaceQuery,
    answers: { 200: { mediaType: JSON_TYPE, schema: FleetPlace, says: 'Its place and its neighbours.' } },
    problems: { 400: 'A parameter is unknown or out of range.', 503: NO_SCAN },
  },
  {
    id: 'readContainer',
    tag: 'fleet',
    method: 'get',
    path: '/api/workloads/{namespace}/{kind}/{name}/{container}',
    summary: 'Tells all that the last scan says of one container.',
    inPath: {
      namespace: 'The namespace of the workload.',
      kind: 'The kind of the workload, as its API spells it.',
      name: 'The name of the workload.',
      container: 'The name of the container in the pod template.',
    },
    answers: { 200: { mediaType: JSON_TYPE, schema: ContainerAnswer, says: 'The container.' } },
    problems: { 404: 'The last scan has no such container.', 503: NO_SCAN },
  },
  {
    id: 'askRunningJvms',
    tag: 'fleet',
    method: 'post',
    path: '/api/workloads/{namespace}/{kind}/{name}/{container}/running-jvm',
    summary: 'Asks the JVMs of one pod what they run with, by commands in the container, with the rights of who asks.',
    inPath: {
      namespace: 'The namespace of the workload.',
      kind: 'The kind of the workload, as its API spells it.',
      name: 'The name of the workload.',
      container: 'The name of the container in the pod template.',
    },
    body: { mediaType: JSON_TYPE, schema: AskJvms, example: { pod: 'catalog-67b88f7f99-4nnc6', confirmed: true } },
    answers: {
      200: {
        mediaType: 'application/x-ndjson',
        schema: AskLine,
        says: 'One line a step; the last one tells how it ended.',
      },
    },
    problems: {
      400: 'The body is no such question.',
      403: 'Another site asked, or a token is needed.',
      404: 'The last scan has no such container or pod.',
      409: 'What is shown comes from a file.',
      415: 'The body is not JSON.',
      503: NO_SCAN,
    },
  },
  {
    id: 'readSources',
    tag: 'fleet',
    method: 'get',
    path: '/api/sources',
    summary: 'Tells how each source answered in the last scan, and what is missing with its remedy.',
    answers: { 200: { mediaType: JSON_TYPE, schema: SourcesAnswer, says: 'The sources.' } },
    problems: { 503: NO_SCAN },
  },
];
