import type { MetricKey } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import type { Places } from '../../project/places';
import type { ViewState } from '../../project/view-state';
import type { ShownPart } from '../exploring/shown';
import type { ShownRoute } from '../state/workspace';
import type { Scheme } from './color';
import type { MapFrame, Picture } from './renderer';

export interface NetworkMapProps {
  readonly network: PolicyNetwork;
  /** Null while the first analysis is computed: sizes are then equal. */
  readonly analysis: Analysis | null;
  readonly sizeMetric: MetricKey;
  readonly colorScheme: Scheme;
  /** How the network is looked at: layout, layers, path. */
  readonly view: ViewState;
  /** What of the network is drawn; all of it for `null`. What is not drawn keeps its place. */
  readonly shown: ShownPart | null;
  /** Stakeholder ids; the last one is the one that a sentence is said about. */
  readonly selected: readonly string[];
  /** Several with a lasso, or one by one with Shift; none: the selection is over. */
  onSelect(ids: readonly string[]): void;
  /** The map can draw now, or knows that it cannot. */
  onReady?(): void;
  /** Lit up, with roles tagged (blocked actor, target, partner, leverage holder); all else steps back. */
  readonly shownRoute: ShownRoute | null;
  /** Where actors stand, as far as the project knows it. */
  readonly places: Places;
  /** A person or a layout placed actors. */
  onPlaces(places: Places, by: 'hand' | 'layout'): void;
  /** Asked for what can be done with an actor (right button, long press, menu key), at this point of the page. */
  onMenu?(id: string, at: { readonly x: number; readonly y: number }): void;
  /** Where the map cannot be drawn: go to one of the tables. */
  onTable?(table: 'stakeholders' | 'relationships'): void;
  /** Letters that begin a shortcut of the page: the letter after one is not the map's. */
  readonly shortcutBeginnings?: ReadonlySet<string>;
  /** Larger names and heavier lines, for a projector. */
  readonly presenting?: boolean;
}

/** What the screen around the map may ask of it. */
export interface MapHandle {
  fit(): void;
  zoom(direction: 'in' | 'out'): void;
  /** Bring an actor into view. */
  focusOn(id: string): void;
  /** Bring several actors into view. */
  show(ids: readonly string[]): void;
  /** Choose actors by drawing around them, until one has been chosen or Escape is pressed. */
  startLasso(): void;
  /** What is drawn now and how it lies on the screen, for a picture of it; `null` while nothing is drawn. */
  drawn(): { readonly picture: Picture; readonly frame: MapFrame } | null;
  /** Move the keyboard's focus to the map. */
  takeFocus(): void;
}
