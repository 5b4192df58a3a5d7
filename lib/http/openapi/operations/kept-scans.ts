import { ComparisonQuery } from '../../contract/comparison.ts';
import { ClusterQuery, ContainerHistory, KeptScans, TakenIn } from '../../contract/kept-scans.ts';
import { JSON_TYPE, type Operation } from '../operation.ts';

/** What stays of scans: the list, each as a file, what changed between two, what became of one container. */
export const keptScanOperations: readonly Operation[] = [
  {
    id: 'listKeptScans',
    tag: 'scans',
    method: 'get',
    path: '/api/scans',
    summary: 'Lists the kept scans of all clusters, newest first, and the room that they take.',
    answers: { 200: { mediaType: JSON_TYPE, schema: KeptScans, says: 'The kept scans.' } },
  },
  {
    id: 'takeInCapture',
    tag: 'scans',
    method: 'post',
    path: '/api/scans',
    summary: 'Keeps the facts of a capture file as a scan.',
    body: { mediaType: 'application/gzip', example: 'the bytes of a file that `headroom capture` wrote' },
    answers: { 201: { mediaType: JSON_TYPE, schema: TakenIn, says: 'The scan that is kept now.' } },
    problems: { 400: 'The body is no capture.', 403: 'Another site asked.', 413: 'The capture is too large.' },
  },
  {
    id: 'takeOutCapture',
    tag: 'scans',
    method: 'get',
    path: '/api/scans/{id}',
    summary: 'Gives a kept scan as a capture file.',
    inPath: { id: 'The id of the scan, as the list tells it.' },
    query: ClusterQuery,
    answers: { 200: { mediaType: 'application/gzip', says: 'The capture, compressed JSON.' } },
    problems: { 404: 'The scan is not kept.' },
  },
  {
    id: 'compareScans',
    tag: 'reports',
    method: 'get',
    path: '/api/comparison',
    summary: 'Tells what changed between two scans, of one cluster or of two, as JSON, CSV or Markdown.',
    query: ComparisonQuery,
    answers: {
      200: { mediaType: 'application/octet-stream', says: 'The file; its media type is that of the format.' },
    },
    problems: { 400: 'A parameter is missing or unknown.', 404: 'No such format, or a scan is not kept.' },
  },
  {
    id: 'readContainerHistory',
    tag: 'fleet',
    method: 'get',
    path: '/api/workloads/{namespace}/{kind}/{name}/{container}/history',
    summary: 'Tells what each kept scan came to for one container, newest first, as it was judged then.',
    inPath: {
      namespace: 'The namespace of the workload.',
      kind: 'The kind of the workload, as its API spells it.',
      name: 'The name of the workload.',
      container: 'The name of the container in the pod template.',
    },
    query: ClusterQuery,
    answers: { 200: { mediaType: JSON_TYPE, schema: ContainerHistory, says: 'The history; empty when none is kept.' } },
    problems: { 400: 'There are several clusters, and the address names none.', 503: 'No scan has finished yet.' },
  },
];
