import type { WordField } from '../choices';

/**
 * Beginnings of words, in Latin letters without accents, by what they mean in the languages of the region: they
 * catch the forms of a word that no list has. Only for suggestions; a person decides.
 */
export const ROOTS: Readonly<
  Partial<Record<WordField, readonly (readonly [means: string, roots: readonly string[]])[]>>
> = {
  kind: [
    ['government', ['minist', 'vlad', 'govern', 'gouvern', 'regier', 'qeveri', 'behord']],
    ['parliament', ['parl', 'skupst', 'kuvend', 'sobran', 'sabor', 'legislat']],
    [
      'local-authority',
      ['opstin', 'opcin', 'bashki', 'komun', 'gemeind', 'municip', 'grads', 'lokaln', 'kanton'],
    ],
    [
      'judiciary',
      [
        'sudsk',
        'sudstv',
        'gjyqes',
        'gjykat',
        'pravosud',
        'tribunal',
        'justi',
        'prosecut',
        'tuzil',
        'prokuror',
      ],
    ],
    ['police', ['polic', 'polizei']],
    ['political-party', ['strank', 'partij', 'partei']],
    ['igo', ['meduvlad', 'megjuvlad', 'intergov', 'interguv', 'nderqeveri']],
    ['donor', ['donat', 'donor', 'bailleur', 'geldgeb']],
    [
      'cso',
      ['udruz', 'udrug', 'zdruzen', 'nevladin', 'shoqat', 'joqeveri', 'gradansk', 'civiln', 'zivilges'],
    ],
    ['network', ['mrez', 'rrjet', 'netzw', 'resea', 'koalic', 'coalit', 'platform']],
    ['social-partner', ['sindik', 'syndik', 'syndic', 'gewerksch', 'poslodav', 'punedhen', 'arbeitgeb']],
    ['nhri', ['ombud', 'pravobran', 'zastitnik', 'avokati popu']],
    [
      'academia',
      [
        'univerz',
        'univers',
        'sveucil',
        'fakult',
        'facult',
        'akadem',
        'academ',
        'hochsch',
        'istraziv',
        'kerkim',
      ],
    ],
    ['media', ['medij', 'medien', 'novin', 'televiz', 'gazet', 'zeitung', 'radio', 'portal']],
    [
      'private',
      [
        'preduzec',
        'poduzec',
        'kompan',
        'compan',
        'firm',
        'privat',
        'biznis',
        'biznes',
        'unternehm',
        'entrepris',
      ],
    ],
  ],
  type: [
    ['information', ['inform', 'obavest', 'obavjest']],
    [
      'cooperation',
      ['saradn', 'suradn', 'sorabot', 'bashkepun', 'cooper', 'kooper', 'collab', 'partner', 'zusammenarb'],
    ],
    ['coordination', ['koordin', 'coordin', 'bashkerend']],
    [
      'agreement',
      ['sporaz', 'ugovor', 'dogovor', 'marrevesh', 'memorand', 'vereinbar', 'vertrag', 'contra', 'kontrat'],
    ],
    ['membership', ['clan', 'anetar', 'mitglied', 'member', 'membre']],
    ['referral', ['upuc', 'upat', 'refer']],
    [
      'support',
      [
        'podrs',
        'podrz',
        'poddrs',
        'potpor',
        'pomoc',
        'pomos',
        'mbesht',
        'unterstutz',
        'support',
        'soutien',
        'obuk',
        'trajn',
        'assist',
      ],
    ],
    ['funding', ['finans', 'financ', 'finanz', 'donac', 'grant', 'fund', 'forder', 'subven']],
    ['advocacy', ['zagovar', 'zastap', 'lobi', 'lobb', 'avok', 'advoc', 'petic', 'plaid']],
    ['consultation', ['konsult', 'konzult', 'consult', 'savet', 'savjet', 'sovet', 'keshill', 'berat']],
    ['pressure', ['pritis', 'presion', 'pression', 'druck', 'pressur']],
    ['oversight', ['nadz', 'kontrol', 'monitor', 'mbikeq', 'aufsich', 'uberwach', 'supervis', 'oversig']],
    ['conditionality', ['uslov', 'uvjet', 'kusht', 'condit', 'kondit']],
    ['obstruction', ['opstr', 'ometa', 'blok', 'bllok', 'block', 'peng', 'obstr', 'behind', 'entrav']],
    ['conflict', ['sukob', 'konfl', 'confl', 'spor', 'streit']],
  ],
  level: [
    ['local', ['lokal', 'local', 'opstin', 'opcin', 'vendor', 'kommun', 'municip']],
    ['national', ['nacion', 'nation', 'drzav', 'komb', 'republ', 'bundes']],
    ['regional', ['region', 'rajon', 'prekogran', 'grenzub']],
    ['international', ['medunar', 'megunar', 'nderkomb', 'internac', 'internat', 'global']],
  ],
  status: [
    ['active', ['aktiv', 'activ', 'tekuc', 'laufend']],
    ['planned', ['plan', 'geplan', 'buduc', 'prevu']],
    ['ended', ['zavrs', 'okonc', 'perfund', 'beend', 'termin', 'prekin', 'ended', 'finish']],
  ],
  outcome: [
    ['ignored', ['ignor', 'injor', 'bez odgov', 'pa pergj', 'unbeant', 'sans rep', 'no ans', 'no repl']],
    ['refused', ['odbij', 'odbi', 'refuz', 'refus', 'abgelehn', 'rejet', 'reject', 'otfrl']],
    ['blocked', ['blok', 'bllok', 'block', 'spre', 'sprij', 'verhinder', 'empech']],
    ['open', ['otvor', 'hapur', 'offen', 'ouvert', 'prihv', 'prif']],
  ],
  sentiment: [
    ['positive', ['pozit', 'posit', 'dobr', 'prijat', 'friend']],
    ['neutral', ['neutr', 'asnjan']],
    ['conflict', ['negat', 'konfl', 'confl', 'sukob', 'neprij', 'hostil', 'armiq', 'los']],
  ],
  formality: [
    ['informal', ['neform', 'inform', 'joform', 'neslu', 'nezvan', 'jozyr', 'inoff']],
    ['formal', ['form', 'sluzb', 'zvan', 'zyrt', 'offi']],
  ],
  sensitivity: [
    [
      'confidential',
      ['poverlj', 'povjerlj', 'dover', 'konfid', 'confid', 'vertraul', 'tajn', 'secre', 'sekr'],
    ],
    ['internal', ['intern', 'unutr', 'vnatr', 'brendsh']],
    ['public', ['javn', 'publi', 'offentl', 'otvor']],
  ],
  direction: [
    [
      'mutual',
      [
        'uzajam',
        'obostr',
        'dvosm',
        'dvostr',
        'vzaem',
        'zaem',
        'mutu',
        'gegens',
        'wechsels',
        'recipr',
        'ndersj',
        'dyan',
      ],
    ],
    [
      'directed',
      ['jednosm', 'jednostr', 'ednonas', 'einseit', 'unilat', 'njean', 'one', 'usmj', 'usmer', 'naso'],
    ],
  ],
};
