import { expect, table } from '#lib/testing/harness.ts';
import { guessReleases } from '../ergonomics/release.ts';
import { jdk } from './jdk.ts';
import { launch } from './launcher.ts';

const release = (version: string) => {
  const [guess] = guessReleases(jdk(version));
  if (guess === undefined) throw new Error(`no rules for ${version}`);
  return guess.release;
};

table(
  'launch, each measured on 17.0.15',
  [
    { argv: ['-Xmx1g', '-version', '-Xmx2g'], says: '-Xmx1g', why: 'nothing is read behind -version' },
    { argv: ['-Xmx1g', '-jar', 'app.jar', '-Xmx2g'], says: '-Xmx1g', why: 'nor behind a jar' },
    { argv: ['-cp', '/app', '-Xmx1g'], says: '-Xmx1g', why: 'a class path is the launcher’s' },
    { argv: ['-cp'], says: '! Error: -cp requires class path specification', why: 'a value is missing' },
    { argv: ['-Xmx1g', 'Main', '-Xmx2g'], says: '-Xmx1g → Main', why: 'a word without a dash is the main class' },
    { argv: ['"-Xmx1g"'], says: ' → "-Xmx1g"', why: 'a quote that was kept makes one' },
    { argv: ['-mx1g', '-verbosegc'], says: '-Xmx1g -verbose:gc', why: 'old spellings' },
    { argv: ['@opts', '-Xms1g'], says: '-Xmx2g -Dx=y -Xms1g', why: 'a file in its place' },
    { argv: ['@@opts'], says: ' → @opts', why: 'an escaped @' },
    { argv: ['@none'], says: "! Error: could not open `none'", why: 'a file that is not there' },
    { argv: ['-Xms1g'], variable: '-Xmx3g "-Da=b c"', says: '-Xmx3g -Da=b c -Xms1g', why: 'the variable comes first' },
    { argv: [], variable: '@opts', says: '-Xmx2g -Dx=y', why: 'it may name a file' },
    {
      argv: [],
      variable: '-jar app.jar',
      says: '! Error: Option -jar is not allowed in environment variable JDK_JAVA_OPTIONS',
      why: 'it may not end the options',
    },
    {
      argv: [],
      variable: '-Xmx1g # half',
      says: '! Error: Cannot specify main class in environment variable JDK_JAVA_OPTIONS',
      why: 'it has no comments',
    },
    {
      argv: [],
      variable: '-Xmx1g "',
      says: '! Error: Unmatched quote in environment variable JDK_JAVA_OPTIONS',
      why: 'an open quote',
    },
    { argv: ['@opts'], variable: '-Xmx3g', jdk: '8u504', says: ' → @opts', why: '8 reads neither' },
    { argv: ['-d64', '-Xmx1g'], jdk: '8u504', says: '-Xmx1g', why: '8 knows -d64' },
  ],
  ({ argv, variable, jdk: version = '17.0.15', says, why }) => {
    const files = { opts: '-Xmx2g\n-Dx=y # more\n' };
    const read = launch({ argv, variable, files, release: release(version) });
    const words = read.ok ? read.value.words.map(({ text }) => text).join(' ') : `! ${read.error.message}`;
    const main = read.ok && read.value.mainClass !== undefined ? ` → ${read.value.mainClass}` : '';
    expect.soft(`${words}${main}`, why).toBe(says);
  },
);
