import { defineRule } from '../rule.ts';

/** An image reference that may mean another release tomorrow. */
export const floatingImageTag = defineRule({
  id: 'floating-image-tag',
  severity: 'info',
  title: 'The image may bring another JDK without a change here',
  group: 'chart hygiene',
  docs: {
    why: 'Without a version, or with latest, the next pull may bring another JDK: other defaults, flags that are gone, another base image. Nothing in the cluster shows that something changed.',
    source: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  },
  needs: ['container'],
  check({ container }) {
    const { image } = container;
    if (image === '' || image.includes('@sha256:') || image.includes('$')) return undefined;
    const tag = /:(?<tag>[^/:]+)$/.exec(image)?.groups?.['tag'];
    if (tag !== undefined && tag !== 'latest') return undefined;
    return {
      message: `${image} has ${tag === undefined ? 'no tag' : 'the tag latest'}: the next pull may bring another JDK`,
      evidence: { image },
      fix: 'Name a version in image, or a digest (image@sha256:…)',
      field: 'image',
    };
  },
  examples: {
    failing: { container: { image: 'registry.example/shop:latest' } },
    passing: { container: { image: 'registry.example/shop:1.4.2' } },
  },
});
