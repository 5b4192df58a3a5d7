'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { CalculatorTabs } from '#components/assessment/calculator-tabs.tsx';
import { EvidencePanel } from '#components/assessment/evidence-panel.tsx';
import { FindingsPanel } from '#components/assessment/findings-panel.tsx';
import { FlagsPanel } from '#components/assessment/flags-panel.tsx';
import { Judgement } from '#components/assessment/judgement.tsx';
import { SettingsPanel } from '#components/assessment/settings-panel.tsx';
import { type Fault, FaultsPanel } from '#components/manifests/faults-panel.tsx';
import { JudgedTable, judgedKey, placeOf } from '#components/manifests/judged-table.tsx';
import { sayJudged } from '#components/manifests/say-judged.ts';
import { TakePanel } from '#components/manifests/take-panel.tsx';
import { type OfferedFile, type TakenFiles, takeFiles } from '#components/manifests/taken-files.ts';
import { Message } from '#components/ui/message.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Prose } from '#components/ui/prose.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import { describeLong } from '#lib/core/assess/describe-verdict.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import type { JudgedManifests } from '#lib/runtime/judge-manifests.ts';
import { type JudgeState, useJudge } from './use-judge.ts';

const leftOut = ({ file, why }: TakenFiles['left'][number]): Fault => ({
  what: file,
  why: `not read: ${why}`,
  remedy: 'Take it by itself',
});

/** Manifests pasted or dropped: the same reading and the same judgement as of a cluster, in the browser alone. */
export function ManifestsDesk({ prices }: { prices: Prices }) {
  const [text, setText] = useState('');
  const [files, setFiles] = useState<TakenFiles>();
  const [state, judge] = useJudge();
  const settled = useDeferredValue(text);
  const texts = useMemo(() => files?.texts ?? [{ file: 'pasted', text: settled }], [files, settled]);
  useEffect(() => judge(texts), [texts, judge]);
  const takeAll = async (offered: readonly OfferedFile[]): Promise<void> => {
    setFiles(await takeFiles(offered));
    setText('');
  };
  const left = (files?.left ?? []).map(leftOut);
  const judged = state.is === 'judged' ? state.judged : undefined;
  const said = judged === undefined ? undefined : sayJudged(judged.assessments);
  return (
    <>
      <PageHead
        title={said?.title ?? 'What would these manifests’ JVMs do?'}
        actions={<CalculatorTabs at="/calculator/manifests" />}
      >
        {said?.next ?? 'Paste them, or drop files and folders. Nothing leaves this browser, and nothing is kept.'}
      </PageHead>
      <div className="grid grid-cols-[22.5rem_minmax(0,1fr)] items-start gap-4 max-lg:grid-cols-1">
        <TakePanel
          text={text}
          onText={(next) => {
            setFiles(undefined);
            setText(next);
          }}
          onFiles={takeAll}
        />
        <div className="grid min-w-0 gap-4" aria-busy={state.is === 'judging'}>
          <State state={state} />
          {judged === undefined ? (
            <FaultsPanel faults={left} />
          ) : (
            <Judged judged={judged} left={left} prices={prices} />
          )}
        </div>
      </div>
    </>
  );
}

/** What is said while there is nothing to show. */
function State({ state }: { state: JudgeState }) {
  switch (state.is) {
    case 'waiting':
      return (
        <Message icon="info" title="Nothing is judged yet">
          Every container of the manifests will stand here with what it can come to hold, its flags with where each
          comes from, and what is wrong with it, by file and line.
        </Message>
      );
    case 'judging':
      return <p role="status">Reading …</p>;
    case 'failed':
      return (
        <Message icon="octagon" title="The manifests could not be judged">
          {state.why}. Take fewer files at once, or use <code>headroom assess</code>.
        </Message>
      );
    case 'judged':
      return null;
  }
}

const worstFirst = (a: Assessment, b: Assessment): number => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);

function Judged({ judged, left, prices }: { judged: JudgedManifests; left: readonly Fault[]; prices: Prices }) {
  const [opened, setOpened] = useState<string>();
  const shown = judged.assessments.filter(({ detection }) => detection.isJvm !== false).toSorted(worstFirst);
  const chosen = shown.find((assessment) => judgedKey(assessment) === opened) ?? shown[0];
  return (
    <>
      {shown.length === 0 ? (
        <Message icon="info" title={judged.documents === 0 ? 'There is no document' : 'Nothing here runs a JVM'}>
          {judged.documents === 0
            ? 'The text holds nothing but comments and blanks.'
            : `${judged.documents} ${judged.documents === 1 ? 'document was' : 'documents were'} read.`}
        </Message>
      ) : (
        <Panel title="Containers" note={`${shown.length}, the worst first`}>
          <JudgedTable assessments={shown} chosen={chosen} onOpen={(assessment) => setOpened(judgedKey(assessment))} />
        </Panel>
      )}
      <FaultsPanel faults={[...judged.gaps, ...left]} />
      {chosen === undefined ? null : <Chosen key={judgedKey(chosen)} assessment={chosen} prices={prices} />}
    </>
  );
}

/** One container in full. */
function Chosen({ assessment, prices }: { assessment: Assessment; prices: Prices }) {
  const { title, next } = describeLong(assessment);
  const { ref } = assessment;
  return (
    <>
      <section aria-live="polite" className="mt-2">
        <p className="text-xs text-ink-soft">
          <span className="id">
            {ref.namespace}/{ref.name}
          </span>
          , container <span className="id">{ref.container}</span>, <span className="id">{placeOf(assessment)}</span>
        </p>
        <h2 className="text-md font-title tracking-tight">{title}</h2>
        <p className="text-ink-soft">
          <Prose text={next} />
        </p>
      </section>
      <Judgement assessment={assessment} prices={prices} />
      <FindingsPanel
        findings={assessment.findings}
        silenced={assessment.silenced ?? []}
        notEvaluated={assessment.notEvaluated}
      />
      <FlagsPanel options={assessment.options} />
      <SettingsPanel prediction={assessment.prediction} assumptions={assessment.assumptions} />
      <EvidencePanel assessment={assessment} />
    </>
  );
}
