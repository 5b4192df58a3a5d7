import { PartialScan } from '#components/shell/partial-scan.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Message } from '#components/ui/message.tsx';
import { SkeletonRows } from '#components/ui/skeleton.tsx';
import { Example, Examples } from './example.tsx';

/** The states of a page: empty, no match, loading, partial, stale, changed, error, forbidden. */
export const StateExamples = () => (
  <Examples>
    <Example title="Empty" when="nothing recognised">
      <Message icon="info" title="No JVM container was found" level={3}>
        Headroom read the cluster and recognised no JVM in it. The Sources page tells what was read and what was not.
      </Message>
    </Example>
    <Example title="No match" when="filters hide everything">
      <Message
        icon="search"
        title="No container matches these 2 filters"
        level={3}
        actions={
          <>
            <Button>Drop Blind to limit</Button>
            <Button look="quiet">Clear all</Button>
          </>
        }
      >
        Each filter alone may leave some: drop one.
      </Message>
    </Example>
    <Example title="Loading" when="rows have their height">
      <SkeletonRows rows={3} />
    </Example>
    <Example title="Partial, of a scan" when="something could not be read">
      <PartialScan
        gaps={[
          {
            source: 'kubernetes',
            what: 'pods in namespace shop',
            why: 'the account may not list them',
            remedy: 'Grant the verb `list` on `pods`',
          },
          { source: 'prometheus', what: 'jvm_memory_used_bytes', why: 'no series', remedy: 'Scrape the JVMs' },
        ]}
      />
    </Example>
    <Example title="Partial" when="one source answers in part">
      <Banner tone="warning" end={<Button look="quiet">Show the 43</Button>}>
        <b>43 containers have no JVM metrics.</b> <span className="text-ink-soft">Their live set is not known.</span>
      </Banner>
    </Example>
    <Example title="Stale" when="older than two scan intervals">
      <Banner tone="stale" end={<Button>Try now</Button>}>
        <b>Data of 07:02, 3 h 40 min old.</b> <span className="text-ink-soft">Prometheus does not answer.</span>
      </Banner>
    </Example>
    <Example title="Changed" when="while one reads">
      <Banner tone="change" end={<Button>Show</Button>}>
        <b>A newer scan is there.</b> <span className="text-ink-soft">The page stays until you ask.</span>
      </Banner>
    </Example>
    <Example title="Error" when="the server failed">
      <Message
        icon="octagon"
        title="https://10.0.0.1:6443 does not answer"
        level={3}
        code="GET /api/v1/pods?limit=500 504"
        actions={<Button>Scan again</Button>}
      >
        See whether the address is right and the network lets Headroom through. The last full scan is shown.
      </Message>
    </Example>
    <Example title="Forbidden" when="the cluster says no">
      <Message
        icon="lock"
        title="Reading deployments in shop is forbidden"
        level={3}
        code={'verb: list\nresource: deployments.apps'}
      >
        Grant the verb to the account that Headroom uses; its other workloads are shown.
      </Message>
    </Example>
    <Example title="Unknown" when="in a panel">
      <Message icon="circle-dashed" title="Not known" level={3}>
        No old collection has run since the pod started. What would tell: 24 h of history.
      </Message>
    </Example>
  </Examples>
);
