import { describe, expect, it } from 'vitest';
import { commandsTexts } from '../../../src/app/commands/texts';
import { sectionsFor } from '../../../src/app/search/results';
import { networkSources, programSources, type Sources, viewSources } from '../../../src/app/search/sources';
import { take } from '../../../src/app/search/take';
import { FIRST_VIEW } from '../../../src/project/view-state';
import { actor, network, tie } from '../../support/networks';
import { around } from '../commands/workspace';

const NETWORK = network(
  [
    actor('a', { name: 'Map Institute', kind: 'academia' }),
    actor('b', { name: 'Ministry of Justice', kind: 'government' }),
    actor('constructor', { name: '__proto__' }),
  ],
  [tie('t1', 'a', 'b', 'advocacy'), tie('t2', 'b', 'gone', 'funding')],
);

/** Looks the key up in the catalogue, as the page's translator does. */
const t = ((key: string) => {
  const [part, id] = key.split('.') as ['title' | 'words', keyof typeof commandsTexts.title];
  return commandsTexts[part][id];
}) as unknown as Parameters<typeof programSources>[0];

const SOURCES: Sources = {
  ...programSources(t),
  ...networkSources(NETWORK),
  views: viewSources([{ id: 'v1', name: 'Only funding', view: { ...FIRST_VIEW, hidden: ['a'] } }]),
};

const found = (query: string) =>
  sectionsFor(SOURCES, query).map(({ what, found: hits }) => [what, hits.map((hit) => nameOf(hit))]);
const nameOf = (hit: ReturnType<typeof sectionsFor>[number]['found'][number]): string => {
  if (hit.what === 'ties') return hit.item.tie.id;
  if (hit.what === 'figures') return hit.item.key;
  return hit.what === 'views' ? hit.item.name : hit.item.id;
};

describe('the sections of a search', () => {
  it('lists what nobody knows the names of before anything is typed', () => {
    expect(sectionsFor(SOURCES, ' ').map(({ what }) => what)).toEqual(['views', 'screens', 'commands']);
  });

  it('puts the sort with the best fit first', () => {
    expect(found('only funding')[0]).toEqual(['views', ['Only funding']]);
    expect(found('betweenness')[0]![0]).toBe('figures');
    expect(found('lanes')[0]).toEqual(['commands', ['layout-lanes']]);
  });

  it('finds ties by both ends and by their type, and one whose end is gone by the id', () => {
    expect(found('institute ministry')).toEqual([['ties', ['t1']]]);
    expect(found('ministry advocacy')).toEqual([['ties', ['t1']]]);
    expect(found('gone funding')).toEqual([['ties', ['t2']]]);
  });

  it('finds commands by other words for them', () => {
    expect(found('fullscreen').flatMap(([, ids]) => ids)).toContain('present');
    expect(found('glossary').flatMap(([, ids]) => ids)).toContain('words');
  });

  it('finds actors whose names mean something to JavaScript', () => {
    expect(found('__proto__')).toEqual([['actors', ['constructor']]]);
  });

  it('finds nothing where nothing fits', () => {
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('choosing what was found', () => {
  const choose = (query: string) => {
    const world = around({ network: NETWORK, screen: 'centrality' });
    take(sectionsFor(SOURCES, query)[0]!.found[0]!, world);
    return world.now();
  };

  it('selects an actor or a tie, and shows it on the map', () => {
    expect(choose('map institute')).toMatchObject({
      selection: { what: 'stakeholder', id: 'a' },
      screen: 'map',
    });
    expect(choose('institute ministry')).toMatchObject({
      selection: { what: 'relationship', id: 't1' },
      screen: 'map',
    });
  });

  it('looks through a saved view, and sizes actors by a figure', () => {
    expect(choose('only funding').view.hidden).toEqual(['a']);
    expect(choose('pagerank').sizeMetric).toBe('pagerank');
  });

  it('runs a command', () => {
    expect(choose('go to the stakeholders').screen).toBe('stakeholders');
  });
});
