import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../model/vocabulary';
import type { StrengthWord } from './languages/language';
import { type Vocabulary, vocabulary } from './vocabulary';

/** What people write for the words of the smaller closed sets. */
export const FUNCTION_WORDS: Vocabulary<NetworkFunction> = vocabulary(
  {
    convenor: ['convener', 'convenors', 'convenes'],
    filter: ['filters', 'gatekeeper'],
    amplifier: ['amplifiers', 'amplifies'],
    facilitator: ['facilitators', 'facilitates'],
    'community-builder': ['community building', 'builds community', 'community builders'],
    investor: ['provider', 'investor provider', 'investors', 'invests', 'provides'],
  },
  { labels: NETWORK_FUNCTIONS, inLanguage: ({ functions }) => functions },
);

export const LEVEL_WORDS = vocabulary(
  {
    local: ['municipal', 'city', 'community', 'subnational', 'sub-national', 'grassroots'],
    national: ['country', 'nationwide', 'domestic', 'state', 'federal'],
    regional: ['cross-border', 'sub-regional', 'subregional'],
    international: ['global', 'worldwide', 'transnational', 'intl'],
  },
  { inLanguage: ({ levels }) => levels },
);

export const SENSITIVITY_WORDS = vocabulary(
  {
    public: ['open', 'everyone'],
    internal: ['restricted', 'members only'],
    confidential: ['secret', 'private'],
  },
  { inLanguage: ({ sensitivities }) => sensitivities },
);

export const DIRECTION_WORDS = vocabulary(
  {
    directed: ['one way', 'oneway', 'unidirectional', 'single', 'asymmetric', 'arrow'],
    mutual: [
      'two way',
      'twoway',
      'both',
      'both ways',
      'bidirectional',
      'undirected',
      'reciprocal',
      'symmetric',
    ],
  },
  { inLanguage: ({ directions }) => directions },
);

export const SENTIMENT_WORDS = vocabulary(
  {
    positive: ['good', 'friendly', 'supportive', 'pos'],
    neutral: ['indifferent'],
    conflict: ['negative', 'hostile', 'bad', 'conflictual', 'antagonistic', 'neg'],
  },
  { inLanguage: ({ sentiments }) => sentiments },
);

export const FORMALITY_WORDS = vocabulary(
  {
    formal: ['official', 'written'],
    informal: ['unofficial', 'personal', 'not formal', 'non formal'],
  },
  { inLanguage: ({ formalities }) => formalities },
);

export const STATUS_WORDS = vocabulary(
  {
    active: ['current', 'ongoing', 'existing', 'present'],
    planned: ['future', 'proposed', 'intended', 'plan'],
    ended: ['past', 'former', 'finished', 'closed', 'inactive', 'terminated', 'over', 'completed'],
  },
  { inLanguage: ({ statuses }) => statuses },
);

export const OUTCOME_WORDS = vocabulary(
  {
    open: ['heard', 'pending', 'ongoing'],
    ignored: ['no answer', 'no response', 'no reply', 'unanswered', 'not answered'],
    refused: ['rejected', 'declined', 'denied', 'refusal'],
    blocked: ['obstructed', 'prevented', 'barred'],
  },
  { inLanguage: ({ outcomes }) => outcomes },
);

export const YES_NO_WORDS = vocabulary(
  {
    yes: ['y', 'true', 't', '1', 'x', 'confirmed', 'agreed'],
    no: ['n', 'false', 'f', '0', 'not confirmed', 'unconfirmed'],
  },
  { inLanguage: ({ yesNo }) => yesNo },
);

/** Strengths in words. A tick says that there is a tie, and no more: it counts 1. */
export const STRENGTH_WORDS = vocabulary<StrengthWord>(
  {
    '4': ['very strong', 'very high'],
    '3': ['strong', 'high', 'close', 'intense'],
    '2': ['medium', 'moderate', 'middle', 'average', 'med', 'mid'],
    '1': ['weak', 'low', 'loose', 'minimal'],
    '0.5': ['very weak', 'very low'],
  },
  { inLanguage: ({ strengths }) => strengths },
);
