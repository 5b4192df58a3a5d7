/** What an image's name tells of the JDK inside. One row an image, the first that fits is taken. */
export type JdkImage = {
  readonly id: string;
  /** Tried on `name:tag`, lower case. */
  readonly image: RegExp;
  readonly vendor: string;
  readonly vm: 'hotspot' | 'openj9';
  /** Where the release stands: a pattern on name or tag with a group `release`, or the release itself; absent when it is not told. */
  readonly release?: { readonly in: 'name' | 'tag'; readonly pattern: RegExp } | { readonly is: string };
  /** Tags of the same image that hold another VM. */
  readonly openj9Tag?: RegExp;
  readonly source: string;
};

/** `8u502-b07-jdk`, `11.0.32_9-jre`, `17-jdk`. */
export const AT_START = { in: 'tag', pattern: /^(?<release>8u\d+|\d+(?:\.\d+)*)(?:[-_+]|$)/ } as const;

/** `9-jdk17`, `10.1-jre21-temurin`, `scala2.12-java11-ubuntu`. */
export const BEHIND_WORD = {
  in: 'tag',
  pattern: /(?:^|[-_.])(?:jdk|jre|java|openjdk|temurin)-?(?<release>\d+)(?:\D|$)/,
} as const;

/** The library of official images, as it was read. */
export const OFFICIAL = 'docker-library/official-images 37079fb336f5';
