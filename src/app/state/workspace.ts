import { createContext, useContext } from 'react';
import type { MetricKey } from '../../analysis/metrics';
import type { Analysis, BlockedPair, BoomerangRoute, Progress } from '../../analysis/result';
import type { ImportReport } from '../../import/report';
import type { PolicyNetwork } from '../../model/network';
import type { ProjectCommands } from '../../project/commands';
import type { StorageState } from '../../project/storage';

/** What is selected, everywhere at once: on the map, in the tables, in the panel. */
export type Selection =
  | { readonly what: 'stakeholder'; readonly id: string }
  | { readonly what: 'relationship'; readonly id: string }
  | null;

export type AnalysisState =
  | { readonly status: 'computing'; readonly progress: Progress | null }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly message: string };

/** The screens of an open project, in the order of their tabs. */
export const SCREENS = ['map', 'centrality', 'boomerang', 'report'] as const;
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
