'use client';

import { Popover } from 'radix-ui';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useNow } from './clock.tsx';
import { formatAge } from './format-age.ts';
import { Prose } from './prose.tsx';

/** One line of a card: what it is about and what it says; a moment is printed as its age. */
export type WhyLine = readonly [label: string, says: string | { readonly at: number }];

type Card = { readonly anchor: HTMLElement; readonly title: string; readonly lines: readonly WhyLine[] };
type Board = { readonly id: string; readonly card: Card | undefined; show(card: Card): void; hide(): void };

const WhyBoard = createContext<Board | undefined>(undefined);

/** The tab index of numbers below: in a grid, rows hold the tab stop and the arrows lead to what stands in them. */
export const StopsInRow = createContext(0);

/** Approach is not a question: the card waits for the pointer or the focus to stay. */
const STAYED_MS = 350;
/** Long enough to move the pointer from the number onto the card. */
const LEFT_MS = 200;

/** Holds the one card that can be open at a time, drawn in a portal, so that no table cuts it. */
export function WhyProvider({ children }: { children: ReactNode }) {
  const id = useId();
  const [card, setCard] = useState<Card>();
  const anchor = useRef<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const board = useMemo<Board>(
    () => ({
      id,
      card,
      show(next) {
        clearTimeout(timer.current);
        anchor.current = next.anchor;
        setCard(next);
      },
      hide() {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setCard(undefined), LEFT_MS);
      },
    }),
    [id, card],
  );
  return (
    <WhyBoard value={board}>
      {children}
      <Popover.Root open={card !== undefined} onOpenChange={(open) => open || setCard(undefined)}>
        <Popover.Anchor virtualRef={filled(anchor)} />
        {card === undefined ? null : (
          <Popover.Portal>
            <Popover.Content
              id={id}
              data-why-card
              aria-label={card.title}
              side="bottom"
              align="start"
              sideOffset={6}
              collisionPadding={12}
              onOpenAutoFocus={(event) => event.preventDefault()}
              onCloseAutoFocus={(event) => event.preventDefault()}
              onPointerEnter={() => clearTimeout(timer.current)}
              onPointerLeave={board.hide}
              className="z-40 grid w-88 max-w-[calc(100vw-1.5rem)] gap-1 rounded-panel bg-raised px-3 py-2.5 text-xs leading-[1.125rem] shadow-raised max-sm:w-auto"
            >
              <CardBody title={card.title} lines={card.lines} />
            </Popover.Content>
          </Popover.Portal>
        )}
      </Popover.Root>
    </WhyBoard>
  );
}

const NOWHERE = { getBoundingClientRect: () => new DOMRect() };

/** The place of the last number asked about; before any was, nowhere. */
const filled = (anchor: RefObject<HTMLElement | null>): RefObject<{ getBoundingClientRect(): DOMRect }> => ({
  get current() {
    return anchor.current ?? NOWHERE;
  },
});

/** What a card says, for the card itself and for showing one open in the gallery. */
export function CardBody({ title, lines }: { title: string; lines: readonly WhyLine[] }) {
  const now = useNow();
  return (
    <>
      <b className="text-sm">{title}</b>
      <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-2 gap-y-0.5">
        {lines.map(([label, says]) => (
          <div key={label} className="contents">
            <dt className="text-ink-faint">{label}</dt>
            <dd className="break-words">
              {typeof says === 'string' ? <Prose text={says} /> : formatAge(says.at, now)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A number that can say why. Nothing marks it until the pointer or the focus is near; hover, focus, Enter or W opens the card. */
export function Why({
  title,
  lines,
  children,
  className = '',
}: {
  title: string;
  lines: readonly WhyLine[];
  children: ReactNode;
  className?: string;
}) {
  const board = useContext(WhyBoard);
  const tabIndex = useContext(StopsInRow);
  const self = useRef<HTMLButtonElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const isOpen = board?.card !== undefined && board.card.anchor === self.current;

  const open = () => {
    clearTimeout(waiting.current);
    if (self.current) board?.show({ anchor: self.current, title, lines });
  };
  const approach = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(open, STAYED_MS);
  };
  const leave = () => {
    clearTimeout(waiting.current);
    if (isOpen) board.hide();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'w' || event.key === 'W') open();
  };

  return (
    <button
      ref={self}
      type="button"
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      aria-describedby={isOpen ? board.id : undefined}
      onClick={open}
      onKeyDown={onKeyDown}
      onPointerEnter={(event) => event.pointerType === 'mouse' && approach()}
      onPointerLeave={leave}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && approach()}
      onBlur={leave}
      className={`cursor-help text-inherit decoration-ink-faint decoration-dotted underline-offset-3 [font:inherit] hover:underline focus-visible:underline in-[tr:hover]:underline in-[[role=row]:hover]:underline ${className}`}
    >
      {children}
    </button>
  );
}
