/** Pieces as bytes; text is encoded as it is asked for. */
async function* bytesOf(chunks: Iterable<string> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** A file that is written while it is sent: what is not yet asked for is not yet made. */
export function respondFile(
  chunks: Iterable<string> | AsyncIterable<Uint8Array>,
  fileName: string,
  mediaType: string,
): Response {
  const pieces = bytesOf(chunks);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
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
