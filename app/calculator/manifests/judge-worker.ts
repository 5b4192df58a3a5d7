import { judgeManifests } from '#lib/runtime/judge-manifests.ts';

/** Judges texts beside the page, so that it never stands still. */
self.onmessage = ({ data }: MessageEvent<Parameters<typeof judgeManifests>[0]>) => {
  self.postMessage(judgeManifests(data));
};
