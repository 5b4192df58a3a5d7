import { isOn, numberOf, placeOf } from '../flag-set.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** A log of collections that nothing cuts. */
export const unrotatedLog = defineRule({
  id: 'unrotated-log',
  severity: 'warning',
  title: 'A log of collections grows for ever',
  group: 'failure handling',
  docs: {
    why: 'JDK 8 cuts the file of -Xloggc only with a switch and a number of files and a size: without the number it says so and goes on with one file. Whatever holds the file runs full, and the node evicts the pod.',
    source: 'https://docs.oracle.com/javase/8/docs/technotes/tools/unix/java.html',
  },
  needs: ['flags', 'jdk'],
  check({ flags, jdk }) {
    const log = flags.get('-Xloggc');
    const isCut = isOn(flags, 'UseGCLogFileRotation') && (numberOf(flags, 'NumberOfGCLogFiles') ?? 0) > 0;
    if (!log || trainOf(jdk) !== 8 || isCut || log.value.startsWith('/dev/')) return undefined;
    const has = isOn(flags, 'UseGCLogFileRotation');
    return {
      message: has
        ? `-XX:+UseGCLogFileRotation is off, since -XX:NumberOfGCLogFiles is not set: ${log.value} grows for ever`
        : `Nothing cuts ${log.value}: it grows with every collection`,
      evidence: { [log.option.text]: placeOf(log.option.origin) },
      fix: 'Add -XX:+UseGCLogFileRotation -XX:NumberOfGCLogFiles=5 -XX:GCLogFileSize=10M',
    };
  },
  examples: {
    failing: { jdk: '8u392', options: ['-Xloggc:/logs/gc.log', '-XX:+UseGCLogFileRotation'] },
    passing: {
      jdk: '8u392',
      options: [
        '-Xloggc:/logs/gc.log',
        '-XX:+UseGCLogFileRotation',
        '-XX:NumberOfGCLogFiles=5',
        '-XX:GCLogFileSize=10M',
      ],
    },
  },
});
