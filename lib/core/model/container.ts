import type { Known } from '../known.ts';
import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';

export type ContainerRole = 'main' | 'init' | 'sidecar';

/** Where the value of an environment variable stands. A Secret's value is never read: its `EnvVar.value` is unknown. */
export type EnvOrigin =
  | { readonly kind: 'literal' }
  | { readonly kind: 'config-map'; readonly name: string; readonly key: string; readonly whole: boolean }
  | { readonly kind: 'secret'; readonly name: string; readonly key: string | undefined }
  | { readonly kind: 'field'; readonly path: string }
  | {
      readonly kind: 'resource-field';
      readonly container: string | undefined;
      readonly resource: string;
      readonly divisor: string | undefined;
    };

/** One variable, `envFrom` before `env`, in the order of the API; a later one of the same name wins. `$(VAR)` is not expanded yet. */
export type EnvVar = { readonly name: string; readonly value: Known<string>; readonly origin: EnvOrigin };

/** `unset` is not unknown: it is what the specification says. */
export type Resources = {
  readonly memoryLimit: Known<Bytes | 'unset'>;
  readonly memoryRequest: Known<Bytes | 'unset'>;
  readonly cpuLimit: Known<Millicores | 'unset'>;
  readonly cpuRequest: Known<Millicores | 'unset'>;
};

export type Probe = {
  readonly handler: 'http' | 'tcp' | 'exec' | 'grpc';
  /** What an HTTP probe asks for: `/actuator/health`. */
  readonly path?: string;
  readonly initialDelaySeconds: number;
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly failureThreshold: number;
  readonly successThreshold: number;
};

export type VolumeMount = {
  readonly path: string;
  readonly volume: string;
  readonly readOnly: boolean;
  readonly subPath: string | undefined;
};

/** A file that a volume puts into the container and whose text is known, such as a ConfigMap's key. */
export type MountedFile = {
  readonly path: string;
  readonly configMap: string;
  readonly key: string;
  readonly text: string;
};

/** The document a container was read from, when it was a file: for findings that point at a line. */
export type DocumentPosition = { readonly file: string; readonly document: number; readonly line: number };

/** One container of a pod template, as the specification has it. */
export type Container = {
  readonly name: string;
  readonly role: ContainerRole;
  readonly image: string;
  /** `undefined` when the specification leaves it to the image. */
  readonly command: readonly string[] | undefined;
  readonly args: readonly string[] | undefined;
  readonly workingDir: string | undefined;
  readonly env: readonly EnvVar[];
  readonly resources: Resources;
  /** Requests besides memory and CPU: bytes of `ephemeral-storage` and huge pages, pieces of extended resources. Absent when there are none. */
  readonly otherRequests?: Readonly<Record<string, number>>;
  readonly probes: { readonly liveness?: Probe; readonly readiness?: Probe; readonly startup?: Probe };
  readonly volumeMounts: readonly VolumeMount[];
  readonly files: readonly MountedFile[];
  readonly hasPreStop: boolean;
  readonly readOnlyRootFilesystem: boolean;
  /** Present when its limits name huge pages of any size. */
  readonly hasHugePages?: true;
  readonly memoryResizePolicy: 'NotRequired' | 'RestartContainer' | undefined;
  /** Where `containers[i]` stands in the object, for patches: `spec.template.spec.containers[0]`. */
  readonly fieldPath: string;
  readonly position: DocumentPosition | undefined;
  /** The lines of its parts in that document, by field below the container: `resources.limits`. Absent when there is no document. */
  readonly partLines?: Readonly<Record<string, number>>;
};
