/** A file that is written while it is sent: what is not yet asked for is not yet made. */
export function respondFile(chunks: Iterable<string>, fileName: string, mediaType: string): Response {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel() {
      iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'cache-control': 'no-store',
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName.replaceAll(/["\\\r\n]/g, '')}"`,
    },
  });
}
