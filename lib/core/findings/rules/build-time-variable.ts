import { defineRule } from '../rule.ts';

/** What buildpacks read while they build an image, and nobody reads when it runs. */
const READ_BY_BUILD = /^(BP_(JVM|JAVA|NATIVE|SPRING|MAVEN|GRADLE|TOMCAT|LIVENESS|JATTACH|JMX|DEBUG)_?|BPE_)/;

/** A setting of the build in the environment of the running container. */
export const buildTimeVariable = defineRule({
  id: 'build-time-variable',
  severity: 'warning',
  title: 'A setting of the image’s build, where the image is run',
  group: 'shadowed and unread flags',
  docs: {
    why: 'Buildpacks read BP_ and BPE_ variables while they build the image. In the specification of a pod nobody reads them: the JVM version or the flags that they name are those of the build, whatever stands here.',
    source: 'https://github.com/paketo-buildpacks/bellsoft-liberica/issues/68',
  },
  needs: ['container'],
  check({ container }) {
    const unread = container.env.filter(({ name }) => READ_BY_BUILD.test(name)).map(({ name }) => name);
    if (unread.length === 0) return undefined;
    return {
      message: `${unread.join(', ')} ${unread.length === 1 ? 'is' : 'are'} read when the image is built and not when it runs`,
      evidence: Object.fromEntries(unread.map((name) => [name, 'in the environment of the container'])),
      fix: 'Set it where the image is built; at run time JAVA_TOOL_OPTIONS and the BPL_ variables are read',
      field: 'env',
    };
  },
  examples: {
    failing: {
      container: {
        env: [
          {
            name: 'BP_JVM_VERSION',
            value: { state: 'known', value: '21', source: { kind: 'pod-spec' } },
            origin: { kind: 'literal' },
          },
        ],
      },
    },
    passing: {
      container: {
        env: [
          {
            name: 'BPL_JVM_THREAD_COUNT',
            value: { state: 'known', value: '50', source: { kind: 'pod-spec' } },
            origin: { kind: 'literal' },
          },
        ],
      },
    },
  },
});
