import { PlanningFacts } from '../../contract/planning-facts.ts';
import { PlannedWorkloads } from '../../contract/scenario.ts';
import { JSON_TYPE, type Operation } from '../operation.ts';

/** What capacity planning starts from. */
export const capacityOperations: readonly Operation[] = [
  {
    id: 'readPlanningFacts',
    tag: 'fleet',
    method: 'get',
    path: '/api/capacity',
    summary: 'Gives the pods and nodes of the last scan as the scheduler counts them; sizes in bytes and millicores.',
    answers: { 200: { mediaType: JSON_TYPE, schema: PlanningFacts, decoded: true, says: 'What a plan starts from.' } },
    problems: { 503: 'No scan has finished yet.' },
  },
  {
    id: 'readPlannedWorkloads',
    tag: 'fleet',
    method: 'post',
    path: '/api/capacity/workloads',
    summary: 'Reads manifests, YAML or JSON documents, as workloads that a plan can add.',
    body: { mediaType: 'application/yaml', example: 'apiVersion: apps/v1\nkind: Deployment\n' },
    answers: {
      200: {
        mediaType: JSON_TYPE,
        schema: PlannedWorkloads,
        decoded: true,
        says: 'The workloads, and what could not be read.',
      },
    },
    problems: { 413: 'The body is too large.' },
  },
];
