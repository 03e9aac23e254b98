import { describe, expect, it } from 'vitest';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../src/model/columns';
import {
  carriesOf,
  countsInMetrics,
  defaultDirection,
  isCivil,
  isState,
  isWordOf,
  KINDS,
  TIE_TYPES,
} from '../../src/model/vocabulary';

describe('the vocabularies', () => {
  it('name the civil and the state kinds', () => {
    const kinds = Object.keys(KINDS);
    expect(kinds).toHaveLength(18);
    expect(kinds.filter(isCivil)).toEqual([
      'cso',
      'ingo',
      'network',
      'social-partner',
      'nhri',
      'academia',
      'media',
      'democracy-support',
    ]);
    expect(kinds.filter(isState)).toEqual(['government', 'parliament', 'local-authority']);
  });

  it('say what each tie type carries', () => {
    const carrying = (what: string) =>
      Object.keys(TIE_TYPES).filter((type) => (carriesOf(type) as readonly string[]).includes(what));
    expect(carrying('ally')).toEqual([
      'information',
      'cooperation',
      'coordination',
      'agreement',
      'membership',
      'referral',
    ]);
    expect(carrying('information')).toEqual(['information', 'cooperation', 'coordination']);
    expect(carrying('support')).toEqual(['support']);
    expect(carrying('resource')).toEqual(['funding']);
    expect(carrying('access')).toEqual(['advocacy', 'consultation']);
    expect(carrying('leverage')).toEqual(['pressure', 'oversight', 'conditionality']);
    expect(carrying('obstruction')).toEqual(['obstruction']);
    expect(carriesOf('conflict')).toEqual([]);
  });

  it('make four types mutual by default', () => {
    expect(Object.keys(TIE_TYPES).filter((type) => defaultDirection(type) === 'mutual')).toEqual([
      'cooperation',
      'coordination',
      'agreement',
      'conflict',
    ]);
  });

  it('keep custom types in metrics and let them carry nothing', () => {
    expect([countsInMetrics('gossip'), carriesOf('gossip'), defaultDirection('gossip')]).toEqual([
      true,
      [],
      'directed',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'take %s for no word of theirs',
    (word) => {
      expect(isWordOf(KINDS, word)).toBe(false);
      expect(isCivil(word) || isState(word)).toBe(false);
      expect(carriesOf(word)).toEqual([]);
      expect(countsInMetrics(word)).toBe(true);
    },
  );
});

describe('the columns', () => {
  it('are the ones that tables, templates and exports use', () => {
    expect(STAKEHOLDER_COLUMNS.map((c) => c.key).join()).toBe(
      'id,name,kind,country,level,sector,functions,influence,interest,relevance,position,sensitivity,added_by,source,as_of,contact_person,contact_role,contact_details',
    );
    expect(
      RELATIONSHIP_COLUMNS.filter((c) => !c.optionalInTemplate)
        .map((c) => c.key)
        .join(),
    ).toBe(
      'source,target,type,direction,strength,frequency,sentiment,formality,status,outcome,reported_by,confirmed,evidence,from,to',
    );
  });
});
