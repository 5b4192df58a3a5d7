'use client';

import { Button } from '#components/ui/button.tsx';
import { Message } from '#components/ui/message.tsx';

/** A bug: the page could not be made. The server's log holds the whole of it under the digest. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Message
      level={1}
      icon="octagon"
      title="Headroom has a bug on this page"
      {...(error.digest === undefined ? {} : { code: `digest ${error.digest}` })}
      actions={<Button onClick={reset}>Try again</Button>}
    >
      The other pages stand. The log of the process holds the whole of it under the digest.
    </Message>
  );
}
