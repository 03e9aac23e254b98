import { createContext, type RefObject, useContext } from 'react';
import type { MetricKey } from '../../analysis/metrics';
import type { Analysis, BlockedPair, BoomerangRoute, Progress } from '../../analysis/result';
import type { ImportReport } from '../../import/report';
import type { PolicyNetwork } from '../../model/network';
import type { ProjectCommands } from '../../project/commands';
import type { Places } from '../../project/places';
import type { StorageState } from '../../project/storage';
import type { SavedView, ViewState } from '../../project/view-state';
import type { ShownPart } from '../exploring/shown';
import type { MapHandle } from '../map/props';

/** What is selected, everywhere at once: on the map, in the tables, in the panel. */
export type Selection =
  | { readonly what: 'stakeholder'; readonly id: string }
  /** Two or more, in the order in which they were chosen. */
  | { readonly what: 'stakeholders'; readonly ids: readonly string[] }
  | { readonly what: 'relationship'; readonly id: string }
  | null;

export type AnalysisState =
  | { readonly status: 'computing'; readonly progress: Progress | null }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly message: string };

/** The screens of an open project, in the order of their tabs. */
export const SCREENS = ['map', 'stakeholders', 'relationships', 'centrality', 'boomerang', 'report'] as const;
export type Screen = (typeof SCREENS)[number];

/** The route that is lit up on the map, with the pair it belongs to. */
export interface ShownRoute {
  readonly pair: BlockedPair;
  readonly route: BoomerangRoute;
}

/** All that a screen of an open project reads and does. A screen keeps no copy of the data. */
export interface Workspace {
  readonly projectName: string;
  /** Immutable snapshot of the project document. */
  readonly network: PolicyNetwork;
  readonly report: ImportReport | null;
  /**
   * The newest analysis; while another is computed (`analysisState`), the one before, of `analysedNetwork`.
   * Null before the first.
   */
  readonly analysis: Analysis | null;
  /** The snapshot that `analysis` was made of; null before the first. */
  readonly analysedNetwork: PolicyNetwork | null;
  readonly analysisState: AnalysisState;
  readonly selection: Selection;
  select(selection: Selection): void;
  readonly screen: Screen;
  show(screen: Screen): void;
  /** The map can draw, or knows that it cannot: from now on figures are computed. */
  onMapReady(): void;
  /** How the network is looked at. */
  readonly view: ViewState;
  /** Change parts of it. */
  setView(change: Partial<ViewState>): void;
  readonly savedViews: readonly SavedView[];
  /** What passes the filters, the hiding and the focus of `view`; `null` where that is everything. */
  readonly shown: ShownPart | null;
  readonly places: Places;
  /** The map, for what only it can do. */
  readonly map: RefObject<MapHandle | null>;
  /** Large type and nothing but the map: for a projector. */
  readonly presenting: boolean;
  present(presenting: boolean): void;
  /** The metric of `view.sizeMetric`. */
  readonly sizeMetric: MetricKey;
  setSizeMetric(metric: MetricKey): void;
  readonly shownRoute: ShownRoute | null;
  showRoute(route: ShownRoute | null): void;
  /** Every change of the document goes through here and can be undone. */
  readonly commands: ProjectCommands;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Is what is on screen stored in this browser? */
  readonly storage: StorageState;
  /** Leave the project (it stays stored) and go to the start screen. */
  close(): void;
  /** Look at files that may bring the project up to date, or begin another one. Nothing is imported by that. */
  review(files: readonly File[]): void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The open project. Only for components below the provider. */
export const useWorkspace = (): Workspace => {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace needs an open project above it');
  return workspace;
};
