import { Sparkline } from '#components/charts/sparkline.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { mib } from '#lib/core/units/bytes.ts';
import Loading from '../(fleet)/loading.tsx';
import { Example, Examples } from './example.tsx';

const sizes = [310, 340, 420, 500, 610, 700, 760, null, null, 240, 320, 410, 520, 640, 755].map((size) =>
  size === null ? null : mib(size),
);

/** What only the fleet has: the page on its way, curves in rows, boxes to tick. */
export const FleetExamples = () => (
  <>
    <Examples wide>
      <Example title="Fleet, loading" when="each part where it will stand">
        <div className="grid gap-5">
          <Loading />
        </div>
      </Example>
    </Examples>
    <Examples>
      <Example title="Curve of a row" when="with its limit, with a gap, without a limit, without samples">
        <div className="grid w-40 gap-3">
          <Sparkline sizes={sizes} limit={mib(768)} />
          <Sparkline sizes={sizes} limit={mib(1536)} />
          <Sparkline sizes={sizes} limit={undefined} />
          <Sparkline sizes={[]} limit={undefined} />
        </div>
      </Example>
      <Example title="Boxes" when="none, some, all">
        <p className="flex gap-3">
          <Checkbox aria-label="none" defaultChecked={false} />
          <Checkbox aria-label="some" defaultChecked={false} some />
          <Checkbox aria-label="all" defaultChecked />
        </p>
      </Example>
    </Examples>
  </>
);
