import { ScanState } from '../../contract/scan.ts';
import { JSON_TYPE, type Operation } from '../operation.ts';

const state = (says: string) => ({ mediaType: JSON_TYPE, schema: ScanState, says });

/** How facts come in, and how a page learns of it. */
export const scanOperations: readonly Operation[] = [
  {
    id: 'readScan',
    tag: 'scans',
    method: 'get',
    path: '/api/scan',
    summary: 'Tells what the newest scan is doing, and which one is shown.',
    answers: { 200: state('The newest scan.') },
  },
  {
    id: 'startScan',
    tag: 'scans',
    method: 'post',
    path: '/api/scan',
    summary: 'Starts a scan unless one runs.',
    answers: { 202: state('The scan that runs now.') },
    problems: { 403: 'Another site asked.' },
  },
  {
    id: 'cancelScan',
    tag: 'scans',
    method: 'delete',
    path: '/api/scan',
    summary: 'Ends the running scan; what was shown before stays.',
    answers: { 202: state('The scan that is being ended.') },
    problems: { 403: 'Another site asked.' },
  },
  {
    id: 'followChanges',
    tag: 'scans',
    method: 'get',
    path: '/api/events',
    summary: 'Tells changes as they come, as server-sent events; `Last-Event-ID` gives what was missed.',
    answers: { 200: { mediaType: 'text/event-stream', says: 'Events `change`, `reset` and `beat`.' } },
    problems: { 503: 'Too many readers are listening already.' },
  },
];
