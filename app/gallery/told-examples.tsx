import { ClaimsTable } from '#components/assessment/claims-table.tsx';
import { ToldPanel } from '#components/running-jvm/told-panel.tsx';
import { instant } from '#lib/core/instant.ts';
import { from, known } from '#lib/core/known.ts';
import { err } from '#lib/core/result.ts';
import { aRunningJvm, askedOf } from '#lib/testing/a-reading.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { SAMPLES } from '#lib/testing/sample-fleet.ts';
import { Example } from './example.tsx';

const orders = anAssessment(SAMPLES[0]);
const jvm = aRunningJvm('-Xmx1g -XX:+UseG1GC', ['MaxHeapSize=1073741824:command line']);
const second = aRunningJvm('-Xmx64m', ['MaxHeapSize=67108864:command line'], { pid: 17 });
const asked = askedOf(orders, jvm, second);
const told = from('running-jvm', 'VM.flags -all', instant(Date.UTC(2026, 10, 24, 8, 50)));

const wrong = known(
  {
    agreed: 35,
    differences: [
      { what: 'MaxHeapSize', predicted: '805306368 (command line)', told: '1073741824 (command line)' },
      { what: 'release', predicted: '17', told: '21.0.4' },
    ],
    settled: [],
  },
  told,
);

const live = { live: true, asKubeconfig: true };

/** What the panel of the running JVM says before, after, and when what was told holds no more. */
export const ToldExamples = () => (
  <>
    <Example title="The running JVM" when="nobody asked it, and nobody can from here">
      <ToldPanel assessment={orders} askable={live} />
      <ToldPanel assessment={orders} askable={{ live: false, asKubeconfig: false }} />
    </Example>
    {asked === undefined ? null : (
      <Example title="The running JVM" when="the prediction was wrong; it was right; what was told holds no more">
        <ToldPanel
          assessment={{ ...orders, asked: { ...asked, unshown: ['-Xmx1g'], ungiven: ['-Xmx768m'] }, comparison: wrong }}
          askable={live}
        />
        <ToldPanel
          assessment={{ ...orders, asked, comparison: known({ agreed: 38, differences: [], settled: [] }, told) }}
          askable={{ live: true, asKubeconfig: false }}
        />
        <ToldPanel
          assessment={{ ...orders, asked: { ...asked, holds: err('pod orders-7d9f6-0, which was asked, is gone') } }}
          askable={live}
        />
      </Example>
    )}
    <Example title="What each source says" when="one contradicts">
      <ClaimsTable
        claims={[
          {
            what: 'Release',
            claims: [
              { says: '21.0.4', source: told, stands: 'believed' },
              { says: '21.0.4+7', source: from('metrics', 'jvm_info'), stands: 'agrees' },
              { says: '17', source: from('image-name', 'shop/orders:2.1-jdk17'), stands: 'contradicts' },
            ],
          },
        ]}
      />
    </Example>
  </>
);
