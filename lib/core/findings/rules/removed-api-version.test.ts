import { ruleTable } from '#lib/testing/rule-table.ts';
import { removedApiVersion } from './removed-api-version.ts';

ruleTable(removedApiVersion, {}, [
  { workload: { apiVersion: 'extensions/v1beta1' }, is: 'finding', says: '1.16', why: 'the oldest' },
  { workload: { apiVersion: 'batch/v1beta1' }, is: 'finding', says: '1.25', why: 'a CronJob' },
  { workload: { apiVersion: 'apps/v1' }, is: 'pass', why: 'current' },
  { workload: { apiVersion: 'argoproj.io/v1alpha1' }, is: 'pass', why: 'another API' },
]);
