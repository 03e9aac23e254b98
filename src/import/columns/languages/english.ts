import { RANK_LIKE, RELATIONSHIP_SYNONYMS } from '../relationship-synonyms';
import { STAKEHOLDER_SYNONYMS } from '../stakeholder-synonyms';
import type { HeaderLanguage } from './language';

export const ENGLISH: HeaderLanguage = {
  name: 'English',
  stakeholders: STAKEHOLDER_SYNONYMS,
  relationships: RELATIONSHIP_SYNONYMS,
  sourceWords: ['source'],
  pairs: [
    ['from', 'to'],
    ['start', 'end'],
    ['origin', 'destination'],
  ],
  questions: {
    directed: ['directed', 'is directed'],
    mutual: ['mutual', 'is mutual', 'reciprocal', 'bidirectional', 'two way'],
    formal: ['formal', 'is formal'],
    informal: ['informal'],
  },
  plainStrength: ['strength', 'weight', 'edge weight', 'intensity'],
  rankLike: RANK_LIKE,
};
