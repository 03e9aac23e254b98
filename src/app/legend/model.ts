import type { MetricKey } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { FilterColumn } from '../../model/filters';
import type { PolicyNetwork } from '../../model/network';
import type { ViewState } from '../../project/view-state';
import type { ShownPart } from '../exploring/shown';
import type { FunctionSign } from '../map/badges/function-signs';
import type { Hex, Scheme } from '../map/color';
import type { Group } from '../map/hulls/groups';
import type { KindMark } from '../map/palette';
import type { TieMark } from '../map/tie-palette';

/** What stands before the words of a line: drawn as on the map. */
export type LegendMark =
  | { readonly what: 'actor'; readonly mark: KindMark; readonly radius: number }
  | { readonly what: 'tie'; readonly mark: TieMark }
  | {
      readonly what: 'ring';
      readonly fill: KindMark;
      readonly color: Hex;
      readonly broken: boolean;
      /** Beside the ring. */
      readonly sign: FunctionSign | null;
    }
  | { readonly what: 'sign'; readonly sign: FunctionSign }
  | { readonly what: 'ground'; readonly color: Hex };

/** What pressing a line does: it lets rows with this value through the filters, or no longer. */
export interface LegendToggle {
  readonly column: FilterColumn;
  readonly value: string | null;
  readonly all: readonly (string | null)[];
  readonly isOn: boolean;
}

export interface LegendItem {
  readonly key: string;
  readonly mark: LegendMark;
  readonly name: string;
  /** How many there are, and that in words. */
  readonly count?: { readonly value: number; readonly words: string };
  /** What it means, in a sentence. */
  readonly help?: string;
  readonly toggle?: LegendToggle;
}

export interface LegendSection {
  readonly key: 'kinds' | 'marks' | 'functions' | 'route' | 'size' | 'groups' | 'types';
  readonly heading: string;
  readonly items: readonly LegendItem[];
  /** Sentences beneath the lines. */
  readonly notes: readonly string[];
}

export interface LegendInput {
  readonly network: PolicyNetwork;
  /** Null while the first analysis is computed. */
  readonly analysis: Analysis | null;
  readonly sizeMetric: MetricKey;
  readonly scheme: Scheme;
  readonly view: Pick<ViewState, 'filters' | 'layers' | 'path'>;
  readonly shown: ShownPart | null;
  /** A boomerang route is lit up on the map: its parts are explained too. */
  readonly routeShown: boolean;
  /** The groups under hulls, in the colours of the map; none where there are no hulls. */
  readonly groups: readonly Group[];
}
