import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { isMetricKey, type MetricKey } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import type { Project } from '../../project/project';
import type { ViewState } from '../../project/view-state';
import { sameRoute } from '../boomerang/chain';
import { shownPart } from '../exploring/shown';
import type { MapHandle } from '../map/props';
import { createAnalysisRunner } from './analysis-runner';
import { analysisInWorker } from './start-analysis';
import type { AnalysisState, Screen, Selection, ShownRoute, Workspace } from './workspace';

/** For a stored view that names a metric which is none any more. */
const FIRST_SIZE: MetricKey = 'betweenness_undirected';

/** Figures are computed after this time even where no map comes. Milliseconds. */
const LONGEST_WAIT_FOR_MAP = 3_000;

/** The selection as far as the network still has it. */
export const selectionIn = (network: PolicyNetwork, selection: Selection): Selection => {
  if (selection === null) return null;
  if (selection.what === 'stakeholders') return manyIn(network, selection.ids);
  const rows = selection.what === 'stakeholder' ? network.stakeholders : network.relationships;
  return rows.some((row) => row.id === selection.id) ? selection : null;
};

const manyIn = (network: PolicyNetwork, ids: readonly string[]): Selection => {
  const present = new Set(network.stakeholders.map(({ id }) => id));
  const there = ids.filter((id) => present.has(id));
  const [first] = there;
  if (first === undefined) return null;
  if (there.length === 1) return { what: 'stakeholder', id: first };
  return { what: 'stakeholders', ids: there };
};

/**
 * The route that is lit up, as long as it is one: the network must have all of its actors and ties, and the
 * figures, once they are those of this network, must list it.
 */
export const routeIn = (
  network: PolicyNetwork,
  figures: { readonly analysis: Analysis | null; readonly state: AnalysisState },
  shown: ShownRoute | null,
): ShownRoute | null => {
  if (shown === null) return null;
  if (figures.state.status === 'ready' && figures.analysis !== null) {
    const { blocked, target } = shown.pair;
    const pair = figures.analysis.boomerang.pairs.find((p) => p.blocked === blocked && p.target === target);
    return pair?.routes.some((route) => sameRoute(route, shown.route)) ? shown : null;
  }
  const actors = new Set(network.stakeholders.map(({ id }) => id));
  const ties = new Set(network.relationships.map(({ id }) => id));
  const whole =
    shown.route.actors.every((id) => actors.has(id)) && shown.route.ties.every((id) => ties.has(id));
  return whole ? shown : null;
};

/** The workspace of an open project: its newest snapshot, the analysis of it, and what is selected. */
export const useWorkspaceValue = (
  project: Project,
  screen: Screen,
  show: (screen: Screen) => void,
  close: () => void,
  review: (files: readonly File[]) => void,
): Workspace => {
  const snapshot = useSyncExternalStore(project.subscribe, project.snapshot);
  const [selection, select] = useState<Selection>(null);
  const map = useRef<MapHandle | null>(null);
  const [presenting, present] = useState(false);
  const [shownRoute, showRoute] = useState<ShownRoute | null>(null);

  const [analyst] = useState(() => {
    const office = analysisInWorker();
    return { ...office, runner: createAnalysisRunner(office.start) };
  });
  const { runner } = analyst;
  const { network } = snapshot;
  // The map makes its graphics context first: where drawing is done in software, a computation on the other core
  // would hold the page up for a second or more.
  const [mapReady, setMapReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMapReady(true), LONGEST_WAIT_FOR_MAP);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (mapReady) runner.run(network);
  }, [runner, network, mapReady]);
  useEffect(
    () => () => {
      analyst.runner.stop();
      analyst.dispose();
    },
    [analyst],
  );
  // Between other tasks, in small pieces: every panel and the map have something new to show.
  const [figures, setFigures] = useState(runner.view);
  useEffect(() => {
    const follow = () => startTransition(() => setFigures(runner.view()));
    follow();
    return runner.subscribe(follow);
  }, [runner]);
  const { view } = snapshot;
  const setView = useCallback(
    (change: Partial<ViewState>) => project.commands.keepView({ ...project.snapshot().view, ...change }),
    [project],
  );
  const shown = useMemo(() => shownPart(network, view), [network, view]);
  const sizeMetric = isMetricKey(view.sizeMetric) ? view.sizeMetric : FIRST_SIZE;

  return useMemo(
    () => ({
      projectName: snapshot.name,
      network,
      report: snapshot.report,
      analysis: figures.analysis,
      analysedNetwork: figures.analysedNetwork,
      analysisState: figures.state,
      selection: selectionIn(network, selection),
      select,
      screen,
      show,
      onMapReady: () => setMapReady(true),
      view,
      setView,
      savedViews: snapshot.savedViews,
      shown,
      places: snapshot.places,
      map,
      presenting,
      present,
      sizeMetric,
      setSizeMetric: (metric: MetricKey) => setView({ sizeMetric: metric }),
      shownRoute: routeIn(network, figures, shownRoute),
      showRoute,
      commands: project.commands,
      canUndo: snapshot.canUndo,
      canRedo: snapshot.canRedo,
      storage: snapshot.storage,
      close,
      review,
    }),
    [
      project,
      snapshot,
      network,
      figures,
      view,
      setView,
      shown,
      presenting,
      selection,
      screen,
      show,
      sizeMetric,
      shownRoute,
      close,
      review,
    ],
  );
};
