import { expect, table } from '#lib/testing/harness.ts';
import { type ContainerRequest, podRequest } from './pod-request.ts';

const main = (amount: number): ContainerRequest => ({ amount, role: 'main' });
const init = (amount: number): ContainerRequest => ({ amount, role: 'init' });
const sidecar = (amount: number): ContainerRequest => ({ amount, role: 'sidecar' });

table(
  'podRequest',
  [
    { containers: [main(512), main(128)], overhead: 0, request: 640, why: 'a plain sum' },
    { containers: [init(1024), main(512)], overhead: 0, request: 1024, why: 'a larger init container' },
    { containers: [init(1024), main(512)], overhead: 64, request: 1088, why: 'the sandbox asks too' },
    { containers: [sidecar(128), main(512)], overhead: 0, request: 640, why: 'a sidecar stays and adds' },
    { containers: [sidecar(128), init(1024), main(512)], overhead: 0, request: 1152, why: 'init after a sidecar' },
    { containers: [init(1024), sidecar(128), main(512)], overhead: 0, request: 1024, why: 'init before a sidecar' },
    { containers: [sidecar(128), sidecar(256), init(300), main(512)], overhead: 0, request: 896, why: 'two sidecars' },
    { containers: [], overhead: 0, request: 0, why: 'nothing asks for nothing' },
  ],
  ({ containers, overhead, request, why }) => {
    expect.soft(podRequest(containers, overhead), why).toBe(request);
  },
);
