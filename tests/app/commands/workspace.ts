import { vi } from 'vitest';
import type { Around, Frame } from '../../../src/app/commands/command';
import type { Workspace } from '../../../src/app/state/workspace';
import { FIRST_VIEW, type ViewState } from '../../../src/project/view-state';
import { actor, network, tie } from '../../support/networks';

/** Four actors in a row, a–b–c–d, and one alone. */
export const ROW = network(
  ['a', 'b', 'c', 'd', 'alone'].map((id) => actor(id)),
  [tie('ab', 'a', 'b'), tie('bc', 'b', 'c'), tie('cd', 'c', 'd')],
);

const FRAME: Frame = {
  overlay: null,
  open: vi.fn(),
  togglePanel: vi.fn(),
  setColours: vi.fn(),
  chooseFiles: vi.fn(),
};

/** A workspace that keeps what is set, and nothing of what only the page has. */
export const around = (fields: Partial<Workspace> = {}): Around & { readonly now: () => Workspace } => {
  const commands = {
    undo: vi.fn(),
    redo: vi.fn(),
    placeActors: vi.fn(),
    deleteStakeholder: vi.fn(),
    deleteStakeholders: vi.fn(),
    deleteRelationship: vi.fn(),
  } as unknown as Workspace['commands'];
  const workspace = {
    network: ROW,
    screen: 'map',
    selection: null,
    view: FIRST_VIEW,
    shown: null,
    savedViews: [],
    places: new Map(),
    map: { current: null },
    presenting: false,
    shownRoute: null,
    canUndo: false,
    canRedo: false,
    commands,
    close: vi.fn(),
    ...fields,
  } as unknown as { -readonly [Key in keyof Workspace]: Workspace[Key] };
  workspace.select = (selection) => {
    workspace.selection = selection;
  };
  workspace.show = (screen) => {
    workspace.screen = screen;
  };
  workspace.present = (presenting) => {
    workspace.presenting = presenting;
  };
  workspace.showRoute = (route) => {
    workspace.shownRoute = route;
  };
  workspace.setSizeMetric = (metric) => {
    workspace.sizeMetric = metric;
  };
  workspace.setView = (change: Partial<ViewState>) => {
    workspace.view = { ...workspace.view, ...change };
  };
  return { workspace, frame: FRAME, now: () => workspace };
};
