import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../model/vocabulary';
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
  NETWORK_FUNCTIONS,
);

export const LEVEL_WORDS = vocabulary({
  local: ['municipal', 'city', 'community', 'subnational', 'sub-national', 'grassroots'],
  national: ['country', 'nationwide', 'domestic', 'state', 'federal'],
  regional: ['cross-border', 'sub-regional', 'subregional'],
  international: ['global', 'worldwide', 'transnational', 'intl'],
});

export const SENSITIVITY_WORDS = vocabulary({
  public: ['open', 'everyone'],
  internal: ['restricted', 'members only'],
  confidential: ['secret', 'private'],
});

export const DIRECTION_WORDS = vocabulary({
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
});

export const SENTIMENT_WORDS = vocabulary({
  positive: ['good', 'friendly', 'supportive', 'pos'],
  neutral: ['indifferent'],
  conflict: ['negative', 'hostile', 'bad', 'conflictual', 'antagonistic', 'neg'],
});

export const FORMALITY_WORDS = vocabulary({
  formal: ['official', 'written'],
  informal: ['unofficial', 'personal', 'not formal', 'non formal'],
});

export const STATUS_WORDS = vocabulary({
  active: ['current', 'ongoing', 'existing', 'present'],
  planned: ['future', 'proposed', 'intended', 'plan'],
  ended: ['past', 'former', 'finished', 'closed', 'inactive', 'terminated', 'over', 'completed'],
});

export const OUTCOME_WORDS = vocabulary({
  open: ['heard', 'pending', 'ongoing'],
  ignored: ['no answer', 'no response', 'no reply', 'unanswered', 'not answered'],
  refused: ['rejected', 'declined', 'denied', 'refusal'],
  blocked: ['obstructed', 'prevented', 'barred'],
});

export const YES_NO_WORDS = vocabulary({
  yes: ['y', 'true', 't', '1', 'x', 'confirmed', 'agreed'],
  no: ['n', 'false', 'f', '0', 'not confirmed', 'unconfirmed'],
});
