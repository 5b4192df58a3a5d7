import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { ownerOf } from './owner.ts';

const { template } = anAssessment().workload;

table(
  'ownerOf',
  [
    { own: { team: 'checkout' }, pods: {}, owner: 'checkout', why: 'a plain name' },
    { own: { 'example.com/owner': 'ann' }, pods: {}, owner: 'ann', why: 'any prefix' },
    { own: { team: 'b', owner: 'a' }, pods: {}, owner: 'a', why: 'of two names the first of the table' },
    { own: {}, pods: { 'app.kubernetes.io/part-of': 'shop' }, owner: 'shop', why: 'labels of the pods count too' },
    { own: { team: 'own' }, pods: { team: 'pods' }, owner: 'own', why: 'the workload’s own label counts first' },
    { own: { team: '' }, pods: {}, owner: undefined, why: 'an empty label names nobody' },
    { own: { team: 'a', 'cost-centre': '7' }, pods: {}, asked: 'cost-centre', owner: '7', why: 'the label asked for' },
    { own: { team: 'a' }, pods: {}, asked: 'cost-centre', owner: undefined, why: 'and no other in its place' },
  ],
  ({ own, pods, owner, why, ...row }) => {
    const asked = 'asked' in row ? row.asked : undefined;
    expect.soft(ownerOf({ labels: own, template: { ...template, labels: pods } }, asked), why).toBe(owner);
  },
);
