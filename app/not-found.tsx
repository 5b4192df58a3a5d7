import Link from 'next/link';
import { buttonClass } from '#components/ui/button.tsx';
import { Message } from '#components/ui/message.tsx';

/** An address that leads nowhere, or to something the last scan does not have. */
export default function NotFound() {
  return (
    <Message
      level={1}
      icon="search"
      title="There is no such thing in the last scan"
      actions={
        <>
          <Link href="/" className={buttonClass('primary')}>
            To the fleet
          </Link>
          <Link href="/sources" className={buttonClass()}>
            What was read
          </Link>
        </>
      }
    >
      It may be gone from the cluster, or Headroom may not read it. Sources tells what was read and what was not.
    </Message>
  );
}
