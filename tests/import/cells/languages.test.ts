import { describe, expect, it } from 'vitest';
import { WORD_LANGUAGES } from '../../../src/import/cells/languages';
import { termKey } from '../../../src/import/cells/vocabulary';
import type { CellFormat } from '../../../src/model/columns';
import { readCell } from './read-cell';

const meaningOf = (format: CellFormat, text: string) => readCell(format, text).value;

/** Format, what it means, and how it is said in French, German, Albanian, Macedonian, Serbian and Croatian. */
const WORDS: readonly (readonly [CellFormat, unknown, string])[] = [
  ['kind', 'government', 'Ministère|Ministerium|Ministria|Министерство|Министарство|ministarstvo'],
  ['kind', 'local-authority', 'commune|Gemeinde|Bashkia|Општина|општина|Općina|opstina'],
  ['kind', 'cso', 'ONG|NRO|OJQ|НВО|Удружење грађана|Udruga|udruzenje gradjana'],
  ['kind', 'social-partner', 'syndicat|Gewerkschaft|sindikatë|синдикат|синдикат|Sindikat'],
  [
    'kind',
    'nhri',
    'Défenseur des droits|Volksanwaltschaft|Avokati i Popullit|Народен правобранител|Заштитник грађана|Pučki pravobranitelj',
  ],
  ['kind', 'academia', 'université|Universität|universiteti|Универзитет|Универзитет|Sveučilište'],
  ['kind', 'media', 'médias|Medien|mediat|медиуми|медији|mediji'],
  ['type', 'cooperation', 'coopération|Zusammenarbeit|bashkëpunim|соработка|сарадња|suradnja'],
  ['type', 'funding', 'financement|Förderung|financim|финансирање|финансирање|financiranje'],
  ['type', 'advocacy', 'plaidoyer|Interessenvertretung|avokim|застапување|заговарање|zagovaranje'],
  ['type', 'oversight', 'surveillance|Aufsicht|mbikëqyrje|надзор|надзор|nadzor'],
  ['type', 'conflict', 'conflit|Konflikt|konflikt|конфликт|сукоб|sukob'],
  ['level', 'local', 'locale|kommunal|vendor|локално|локални|lokalno'],
  ['level', 'international', 'internationale|weltweit|ndërkombëtar|меѓународно|међународни|međunarodno'],
  ['functions', ['amplifier'], 'amplificateur|Verstärker|përforcues|засилувач|појачивач|pojačivač'],
  ['functions', ['facilitator'], 'facilitateur|Vermittler|lehtësues|посредник|посредник|posrednik'],
  ['sensitivity', 'confidential', 'confidentiel|vertraulich|konfidenciale|доверливо|поверљиво|povjerljivo'],
  ['direction', 'mutual', 'réciproque|gegenseitig|e ndërsjellë|взаемно|узајамно|obostrano'],
  ['direction', 'directed', 'sens unique|einseitig|njëanshme|еднонасочно|једносмерно|jednosmjerno'],
  ['sentiment', 'conflict', 'négatif|feindlich|negative|конфликтно|негативно|neprijateljski'],
  ['formality', 'informal', 'informel|informell|joformale|неформално|неформално|neformalno'],
  ['status', 'planned', 'prévu|geplant|planifikuar|планирано|планирано|planirano'],
  ['status', 'ended', 'terminé|abgeschlossen|i përfunduar|завршено|завршено|završeno'],
  ['outcome', 'ignored', 'sans réponse|keine Antwort|pa përgjigje|без одговор|без одговора|bez odgovora'],
  ['outcome', 'refused', 'refusé|abgelehnt|refuzuar|одбиено|одбијено|odbijeno'],
  ['outcome', 'blocked', 'bloqué|blockiert|bllokuar|блокирано|блокирано|blokirano'],
  ['yes-no', true, 'oui|ja|po|да|да|da|✓|x|X|х|×|+'],
  ['yes-no', false, 'non|nein|jo|не|не|ne|✗'],
  ['strength', 3, 'fort|stark|i fortë|силна|јака|jak|strong|HIGH|+++|xxx|***'],
  ['strength', 2, 'moyen|mittel|mesatar|средна|средња|srednji|medium|++'],
  ['strength', 1, 'faible|schwach|i dobët|слаба|слаба|slab|weak|low|+|x|✓|да|po|oui|ja|yes'],
  ['strength', 4, 'très forte|sehr stark|shumë e fortë|многу силна|веома јака|vrlo jaka|very strong'],
  ['strength', 0.5, 'très faible|sehr schwach|shumë i dobët|многу слаба|веома слаба|vrlo slab'],
];

const FIELDS = [
  'kinds',
  'types',
  'functions',
  'levels',
  'sensitivities',
  'directions',
  'sentiments',
  'formalities',
  'statuses',
  'outcomes',
  'yesNo',
  'strengths',
] as const;

describe('words in every language', () => {
  it.each(WORDS)('%s %j: %s', (format, value, words) => {
    for (const word of words.split('|')) expect([word, meaningOf(format, word)]).toEqual([word, value]);
  });

  it('no word means two things', () => {
    for (const field of FIELDS) {
      const meanings = new Map<string, Set<string>>();
      for (const language of WORD_LANGUAGES) {
        for (const [means, words] of Object.entries(language[field])) {
          for (const word of words) {
            const key = termKey(word);
            meanings.set(key, (meanings.get(key) ?? new Set()).add(means));
          }
        }
      }
      expect([...meanings].filter(([, all]) => all.size > 1)).toEqual([]);
    }
  });

  it('tells what a word was taken for', () => {
    expect(readCell('kind', 'Министарство').messages).toEqual([
      '“Министарство” is read as government, in 3 rows.',
    ]);
    expect(readCell('strength', 'srednji').messages).toEqual([
      '“srednji” is read as the strength 2, in 3 rows. Higher is stronger.',
    ]);
    expect(readCell('type', 'funding').messages).toEqual([]);
  });

  it('answers the question of a header in every language', () => {
    expect(readCell('direction', 'da', { header: 'Uzajamno' }).value).toBe('mutual');
    expect(readCell('direction', 'не', { header: 'Взаемно' }).value).toBe('directed');
    expect(readCell('direction', 'ja', { header: 'Gegenseitig' }).value).toBe('mutual');
    expect(readCell('formality', 'jo', { header: 'Zyrtare' }).value).toBe('informal');
    expect(readCell('formality', 'non', { header: 'Informel' }).value).toBe('formal');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no %s', (word) => {
    for (const format of ['level', 'yes-no', 'strength', 'direction', 'sensitivity'] as const) {
      expect(meaningOf(format, word)).toBe(undefined);
    }
    expect(meaningOf('kind', word)).toBe(word);
    expect(meaningOf('country', word)).toBe(word);
  });
});

describe('countries in every language', () => {
  it.each([
    [
      'BA',
      'BiH|Bosna i Hercegovina|Bosna|Босна и Херцеговина|БиХ|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnjë dhe Hercegovinë|BOSNIA',
    ],
    ['RS', 'Srbija|Србија|Serbie|Serbien|Serbi|Serbia|Republika Srbija|Република Србија|R. Srbija'],
    ['XK', 'Kosova|Kosovë|Kosovo*|Косово|Kosovo i Metohija|Republika e Kosovës|RKS'],
    [
      'MK',
      'Makedonija|S. Makedonija|Sjeverna Makedonija|Severna Makedonija|Северна Македонија|Република Северна Македонија|Maqedonia e Veriut|Nordmazedonien|Macédoine du Nord|РСМ',
    ],
    ['ME', 'Crna Gora|Црна Гора|Mali i Zi|Monténégro|crna gora'],
    ['AL', 'Shqipëri|Shqipëria|Shqiperia|Albanija|Албанија|Albanie|Albanien'],
    ['HR', 'Hrvatska|Хрватска|Kroatien|Croatie|Kroacia|Republika Hrvatska|RH'],
    ['SI', 'Slovenija|Словенија|Slowenien|Slovénie|Slloveni'],
    ['DE', 'Deutschland|Njemačka|Nemačka|Немачка|Германија|Allemagne|Gjermani'],
    ['CH', 'Schweiz|Suisse|Švicarska|Švajcarska|Швајцарска|Zvicër'],
    ['AT', 'Österreich|Austrija|Аустрија|Autriche'],
    ['US', 'SAD|САД|SHBA|USA|États-Unis|Vereinigte Staaten'],
    [
      'GB',
      'Velika Britanija|Ujedinjeno Kraljevstvo|Vereinigtes Königreich|Royaume-Uni|Mbretëria e Bashkuar|Велика Британија',
    ],
    ['NL', 'Nizozemska|Holandija|Niederlande|Pays-Bas|Holanda'],
    ['EU', 'EU|eu'],
  ])('%s: %s', (code, names) => {
    for (const name of names.split('|')) expect([name, meaningOf('country', name)]).toEqual([name, code]);
  });

  it.each(['nema', 'међународно', 'ndërkombëtare', 'weltweit', 'sans objet'])('%s is none', (text) =>
    expect(readCell('country', text)).toMatchObject({ value: undefined, codes: ['country-none'] }),
  );

  it.each(['Kongo', 'Ruritania', 'Republika Srpska', 'Jugoslavija'])('%s is kept and asked about', (text) =>
    expect(readCell('country', text)).toMatchObject({
      value: text,
      codes: ['country-unknown'],
      asked: [`country: ${text}`],
    }),
  );
});

describe('numbers', () => {
  it.each([
    ['1 000', 1000],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1 000,5', 1000.5],
    ["1'000.25", 1000.25],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['12.345.678,9', 12_345_678.9],
    ['−1 000', -1000],
  ])('%s is %d', (text, value) => expect(readCell('strength', text).value).toBe(value));

  it.each(['1,500', '1.23.456', '1 00', '1,2,3', '1.234,567.8', '12 34'])('%s is not read', (text) =>
    expect(readCell('strength', text)).toMatchObject({ value: undefined, codes: ['strength-unreadable'] }),
  );

  it('with a comma for the decimals are told', () => {
    expect(readCell('number', '1.234,5').codes).toEqual(['number-comma']);
    expect(readCell('number', '1,234.5').codes).toEqual([]);
  });
});
