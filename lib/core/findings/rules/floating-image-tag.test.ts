import { ruleTable } from '#lib/testing/rule-table.ts';
import { floatingImageTag } from './floating-image-tag.ts';

ruleTable(floatingImageTag, {}, [
  { container: { image: 'shop' }, is: 'finding', says: 'no tag', why: 'nothing is said' },
  { container: { image: 'registry:5000/shop' }, is: 'finding', says: 'no tag', why: 'a port is no tag' },
  { container: { image: 'shop:latest' }, is: 'finding', says: 'latest', why: 'whatever that is' },
  { container: { image: 'shop:1.0' }, is: 'pass', why: 'a version' },
  { container: { image: 'shop@sha256:0000' }, is: 'pass', why: 'a digest' },
  { container: { image: 'shop:latest@sha256:0000' }, is: 'pass', why: 'the digest counts' },
  { container: { image: '' }, is: 'pass', why: 'not written here' },
]);
