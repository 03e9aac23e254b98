import type { MetricKey } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import type { ShownRoute } from '../state/workspace';

export interface NetworkMapProps {
  readonly network: PolicyNetwork;
  /** Null while the first analysis is computed: sizes are then equal. */
  readonly analysis: Analysis | null;
  readonly sizeMetric: MetricKey;
  readonly colorScheme: 'light' | 'dark';
  /** Stakeholder id. */
  readonly selected: string | null;
  onSelect(id: string | null): void;
  /** The map can draw now, or knows that it cannot. */
  onReady?(): void;
  /** Lit up, with roles tagged (blocked actor, target, partner, leverage holder); all else steps back. */
  readonly shownRoute: ShownRoute | null;
}

/** What the screen around the map may ask of it. */
export interface MapHandle {
  fit(): void;
  zoom(direction: 'in' | 'out'): void;
  /** Bring an actor into view. */
  focusOn(id: string): void;
  /** The map as seen, with title and legend, for a report. */
  exportPng(title: string): Promise<Blob>;
}
