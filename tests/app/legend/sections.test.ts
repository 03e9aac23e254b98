import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { toggleValue } from '../../../src/app/exploring/filters';
import { legendGroups } from '../../../src/app/legend/groups';
import type { LegendInput, LegendSection } from '../../../src/app/legend/model';
import { legendSections, marksFirst } from '../../../src/app/legend/sections';
import { legendTexts } from '../../../src/app/legend/texts';
import { MAP_THEMES } from '../../../src/app/map/palette';
import { FIRST_VIEW, type ViewState } from '../../../src/project/view-state';
import { ANALYSIS, LINE } from '../map/fixtures';

const i18n = i18next.createInstance();
beforeAll(async () => {
  await i18n.init({
    lng: 'en',
    resources: { en: { legend: legendTexts } },
    interpolation: { escapeValue: false },
  });
});

const sections = (more: Partial<LegendInput> = {}, view: Partial<ViewState> = {}) =>
  legendSections(
    {
      network: LINE,
      analysis: ANALYSIS,
      sizeMetric: 'betweenness',
      scheme: 'light',
      view: { ...FIRST_VIEW, ...view },
      shown: null,
      routeShown: false,
      groups: [],
      ...more,
    },
    i18n.getFixedT('en', 'legend'),
  );
const section = (key: LegendSection['key'], of: readonly LegendSection[]) =>
  of.find((one) => one.key === key);
const names = (key: LegendSection['key'], of: readonly LegendSection[]) =>
  section(key, of)?.items.map(({ name }) => name);

describe('the legend', () => {
  it('has what is on the map', () => {
    expect(sections().map(({ key }) => key)).toEqual(['kinds', 'marks', 'size', 'types']);
    expect(names('kinds', sections())).toEqual([
      'Government',
      'Intergovernmental body',
      'Civil-society organisation',
      'Network',
      'clan (not explained)',
    ]);
    expect(names('marks', sections())).toEqual(['Convenor', 'Amplifier']);
    expect(names('types', sections())!.at(-1)).toBe('Planned, of any type');
    expect(section('types', sections())!.notes).toContain('A loop is a tie of an actor to itself.');
  });

  it('begins with the marks for a presentation', () => {
    expect(marksFirst(sections()).map(({ key }) => key)).toEqual(['marks', 'kinds', 'size', 'types']);
  });

  it('is empty for nobody, and short before there are figures', () => {
    expect(sections({ network: { stakeholders: [], relationships: [] } })).toEqual([]);
    const early = sections({ analysis: null });
    expect(early.map(({ key }) => key)).toEqual(['kinds', 'size', 'types']);
    expect(section('size', early)).toMatchObject({
      items: [],
      notes: ['All actors are drawn equal until the figures are there.'],
    });
  });

  it('states the values of sizes', () => {
    expect(names('size', sections())).toEqual(['0 (smallest)', '2 (halfway)', '4 (largest)']);
    expect(section('size', sections())!.notes).toEqual(['Area grows with: Betweenness']);
    expect(section('size', sections({ sizeMetric: 'community' }))!.notes).toEqual([
      'All actors are drawn equal: Community gives them no size.',
    ]);
  });

  it('leaves out what is not shown, unless its own line took it away', () => {
    const shown = { stakeholders: new Set(['a', 'b']), relationships: new Set(['ab']) };
    expect(names('kinds', sections({ shown }))).toEqual(['Civil-society organisation', 'Network']);
    const { toggle } = section('kinds', sections())!.items[1]!;
    expect(toggle).toMatchObject({ value: 'igo', isOn: true });
    const filters = toggleValue([], toggle!.column, toggle!.value, toggle!.all);
    const without = section('kinds', sections({ shown }, { filters }))!.items;
    expect(without.map(({ name }) => name)).toEqual([
      'Intergovernmental body',
      'Civil-society organisation',
      'Network',
    ]);
    expect(without[0]!.toggle!.isOn).toBe(false);
    // Pressed again, it comes back, and there is no filter left.
    const again = without[0]!.toggle!;
    expect(toggleValue(filters, again.column, again.value, again.all)).toEqual([]);
  });

  it('explains all functions where their signs are shown', () => {
    const all = sections({}, { layers: { ...FIRST_VIEW.layers, badges: true } });
    expect(section('marks', all)).toBeUndefined();
    const { items } = section('functions', all)!;
    expect(items.map(({ name, mark, count }) => [name, mark.what, count!.value])).toEqual([
      ['Convenor', 'ring', 1],
      ['Filter', 'sign', 1],
      ['Amplifier', 'ring', 2],
    ]);
    expect(items[1]!.help).toContain('By structure 1, declared 0.');
  });

  it('explains a route and the ways between two', () => {
    const lit = sections({ routeShown: true }, { path: { from: 'a', to: 'd' } });
    expect(section('route', lit)!.items.map(({ mark }) => mark.what === 'ring' && mark.color)).toEqual([
      MAP_THEMES.light.blocked,
      MAP_THEMES.light.target,
      MAP_THEMES.light.partner,
      MAP_THEMES.light['leverage-holder'],
    ]);
    expect(section('route', lit)!.notes).toHaveLength(1);
  });

  it('names the groups under hulls, without those of one', () => {
    const map = { network: LINE, analysis: ANALYSIS, scheme: 'light', shown: null } as const;
    expect(legendGroups({ ...map, by: 'none' }, String)).toEqual([]);
    const groups = legendGroups({ ...map, by: 'community' }, (number, name) => `${number}: ${name}`);
    expect(names('groups', sections({ groups }))).toEqual(['0: B', '1: C']);
  });

  it('is grey in print', () => {
    for (const { items } of sections({ scheme: 'print', routeShown: true })) {
      for (const { mark } of items) {
        const colors = JSON.stringify(mark).match(/#[0-9a-f]{6}/g) ?? [];
        for (const color of colors) expect(color).toMatch(/^#(..)\1\1$/);
      }
    }
  });
});
