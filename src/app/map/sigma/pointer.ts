import type { SigmaNodeEventPayload } from 'sigma/types';
import { idOfKey } from '../../../model/multigraph';
import type { RendererEvents } from '../renderer';
import { enableDrag } from './drag';
import type { MapSigma } from './new-sigma';

/** A finger that rests on an actor for this long asks for its menu. Milliseconds. */
const LONG_PRESS = 550;
/** A finger may tremble by this much. Pixels. */
const TREMBLE = 8;

export interface PointerOptions {
  readonly events: RendererEvents;
  /** Who moves when this actor is taken. Stakeholder ids. */
  together(id: string): readonly string[];
}

export interface Pointer {
  /** The graph key under the mouse. */
  hovered(): string | null;
  /** An actor is being moved. */
  isDragging(): boolean;
}

/** What a mouse or a finger does with actors: hover, click, menu, drag. */
export const enablePointer = (sigma: MapSigma, { events, together }: PointerOptions): Pointer => {
  const element = sigma.getContainer();
  const drag = enableDrag(sigma, { together, moved: (places, done) => events.moved(places, done) });
  let hovered: string | null = null;
  let press: { timer: number; x: number; y: number } | null = null;
  /** The finger has got its menu: the tap that ends the press means nothing more. */
  let pressed = false;

  /** What the last press or move came from. The mouse events that a browser makes up after a tap are a touch too. */
  let means = 'mouse';
  const note = (event: PointerEvent) => {
    means = event.pointerType;
  };
  for (const name of ['pointerdown', 'pointermove'] as const) {
    element.addEventListener(name, note, { capture: true });
  }

  const point = (under: string | null) => {
    // A finger leaves without a move: what it came down on would stay hovered for good.
    const key = means === 'touch' ? null : under;
    hovered = key;
    if (drag.isDragging()) return;
    element.style.cursor = key === null ? '' : 'pointer';
    events.hover(key === null ? null : idOfKey(key));
  };
  const endPress = () => {
    if (press !== null) clearTimeout(press.timer);
    press = null;
  };

  sigma.on('enterNode', ({ node }) => point(node));
  sigma.on('leaveNode', () => point(null));
  sigma.on('leaveStage', () => point(null));
  const click = ({ node, event }: SigmaNodeEventPayload) => {
    if (!drag.justDragged() && !pressed) events.click(idOfKey(node), isAdding(event.original));
  };
  sigma.on('clickNode', click);
  // Two clicks in quick succession are two clicks, and throw no view about.
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    click(payload);
  });
  sigma.on('clickStage', ({ event }) => {
    if (!drag.justDragged() && !pressed) events.click(null, isAdding(event.original));
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    const { original } = event;
    original.preventDefault();
    if ('clientX' in original) events.menu(idOfKey(node), original.clientX, original.clientY);
  });
  sigma.on('downStage', () => {
    pressed = false;
  });
  sigma.on('downNode', ({ node, event }) => {
    pressed = false;
    const { original } = event;
    if (!('touches' in original)) return;
    const touch = original.touches[0];
    endPress();
    if (touch === undefined || original.touches.length > 1) return;
    const timer = window.setTimeout(() => {
      press = null;
      pressed = true;
      drag.release();
      events.menu(idOfKey(node), touch.clientX, touch.clientY);
    }, LONG_PRESS);
    press = { timer, x: event.x, y: event.y };
  });
  sigma.on('moveBody', ({ event }) => {
    if (press !== null && Math.hypot(event.x - press.x, event.y - press.y) > TREMBLE) endPress();
  });
  sigma.getTouchCaptor().on('touchup', endPress);
  sigma.on('kill', () => {
    endPress();
    for (const name of ['pointerdown', 'pointermove'] as const) {
      element.removeEventListener(name, note, { capture: true });
    }
  });

  return { hovered: () => hovered, isDragging: drag.isDragging };
};

const isAdding = (event: MouseEvent | TouchEvent): boolean =>
  event.shiftKey || event.ctrlKey || event.metaKey;
