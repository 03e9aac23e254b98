import countries from 'i18n-iso-countries/index.js';
import bosnian from 'i18n-iso-countries/langs/bs.json';
import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import croatian from 'i18n-iso-countries/langs/hr.json';
import macedonian from 'i18n-iso-countries/langs/mk.json';
import albanian from 'i18n-iso-countries/langs/sq.json';
import serbian from 'i18n-iso-countries/langs/sr.json';
import { latin } from './script';

const LANGUAGES = [english, german, french, albanian, serbian, bosnian, croatian, macedonian];

/** Adjectives and names that do not come from the country's name by an ending alone. Beginnings of words. */
const MORE: readonly (readonly [code: string, beginnings: string])[] = [
  ['AL', 'shqiper shqiptar albansk albanisch albanais'],
  ['AT', 'osterreich oesterreich austrijsk austrisk autrichien austriak'],
  ['BA', 'bosn bosanskohercegov hercegov herzegov bosnjak'],
  ['BE', 'belgi belgij belge belgisk'],
  ['BG', 'bulgar bugar bullgar'],
  ['CH', 'swiss schweiz suiss svajcar zvicer svicar'],
  ['DE', 'german gjerman deutsch njemac njemack nemack allemand allemagne germansk'],
  ['DK', 'danish danmark danska danski danois'],
  ['ES', 'spanish spanisch spansk spanjoll espagn'],
  ['FI', 'finnish finnisch finsk finlandais'],
  ['FR', 'french francais francusk franzosisch frankreich'],
  ['GB', 'british britansk britisch britannique'],
  ['GR', 'greek griech grck grek'],
  ['HR', 'croat hrvat kroat'],
  ['HU', 'hungar ungar madar madjar hongrois'],
  ['IE', 'irish irisch irlandais'],
  ['IT', 'italian italien italijansk'],
  ['ME', 'montenegr crnogor malazez'],
  ['MK', 'macedon makedon maqedon mazedon'],
  ['NL', 'dutch niederland nizozem holand holland neerland'],
  ['NO', 'norweg norves norvesk norvegj'],
  ['PL', 'polish polnisch poljsk polonais'],
  ['RO', 'romanian roumain rumun rumanisch'],
  ['RS', 'serb srbij srpsk srbisch srbija'],
  ['RU', 'russ rusk ruski'],
  ['SE', 'swed schwed sved svedsk suedois suedez'],
  ['SI', 'sloven slowen'],
  ['SK', 'slovak slowak slovack'],
  ['TR', 'turkish turkisch tursk turc turqu'],
  ['UA', 'ukrain'],
  ['US', 'american amerikan americk'],
  ['XK', 'kosov kosovar'],
];

/** Short names of countries that are written as one word. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['bih', 'BA'],
  ['rsm', 'MK'],
  ['fbih', 'BA-FBIH'],
  ['usa', 'US'],
  ['uk', 'GB'],
]);

/** Names of several words in `latin` letters. The two entities of Bosnia and Herzegovina are not its neighbours. */
export const COUNTRY_PHRASES: readonly (readonly [phrase: RegExp, code: string])[] = [
  [/\brepubli[ck][a-z]* srpsk[a-z]*\b/g, 'BA-SRP'],
  [/\bfederaci[a-z]* (?:bih|bosn[a-z]* i hercegovin[a-z]*)\b/g, 'BA-FBIH'],
  [/\bfederation of bosnia and her[cz]egovina\b/g, 'BA-FBIH'],
  [/\bbosn[a-z]*,? (?:and|und|et|i|dhe) her[cz]egovin[a-z]*\b/g, 'BA'],
  [/\bcrn[aeiou]j? gor[aeiou]m?\b/g, 'ME'],
  [/\bmal(?:i|it) (?:i|te) zi\b/g, 'ME'],
  [/\b(?:north|nord|severn[aeiou]j?|sjevern[aeiou]j?) ?(?:macedoni|makedoni|mazedoni)[a-z]*\b/g, 'MK'],
  [/\bmacedoine du nord\b/g, 'MK'],
  [/\bmaqedoni[a-z]* (?:e|se) veriut\b/g, 'MK'],
  [/\bunited kingdom\b/g, 'GB'],
  [/\bunited states(?: of america)?\b/g, 'US'],
];

/** Words that are a country's name and mean something else as well. */
const ALSO_OTHERWISE: ReadonlySet<string> = new Set([
  'mali',
  'jordan',
  'chad',
  'man',
  'cocos',
  'georgia',
  'kuba',
]);

const ENDINGS: ReadonlySet<string> = new Set(
  ' a e i o u es ise ine ja je ji ju jo in n en an ns is s va ve vet ci ko ka ski ska ske sko'.split(' '),
);

const SHORTEST_STEM = 4;

const stems: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  const put = (stem: string, code: string) => {
    const known = found.get(stem);
    if (known !== undefined && known !== code) doubtful.add(stem);
    else found.set(stem, code);
  };
  for (const { locale, countries: names } of LANGUAGES) {
    countries.registerLocale({ locale, countries: names } as Parameters<typeof countries.registerLocale>[0]);
    for (const [code, all] of Object.entries(countries.getNames(locale, { select: 'all' }))) {
      for (const name of all) {
        const word = latin(name);
        if (!/^[a-z]+$/.test(word) || ALSO_OTHERWISE.has(word)) continue;
        const stem = word.replace(/[aeiou]$/, '');
        put(stem.length >= SHORTEST_STEM ? stem : word, code);
      }
    }
  }
  for (const stem of doubtful) found.delete(stem);
  for (const [code, beginnings] of MORE) for (const stem of beginnings.split(' ')) found.set(stem, code);
  return found;
})();

const adjectives: ReadonlyMap<string, string> = new Map(
  MORE.flatMap(([code, beginnings]) => beginnings.split(' ').map((beginning) => [beginning, code] as const)),
);

/** Longer words are compounds: `deutschlandweit` is no name of a country. */
const LONGEST_ENDING = 8;

/** The country that a word in `latin` letters names or comes from: `serbia`, `srbije`, `serbian`. */
export const countryOfWord = (word: string): string | undefined => {
  const short = ABBREVIATIONS.get(word);
  if (short !== undefined) return short;
  for (let cut = 0; cut <= 3 && word.length - cut >= SHORTEST_STEM; cut++) {
    const code = stems.get(word.slice(0, word.length - cut));
    if (code !== undefined && ENDINGS.has(word.slice(word.length - cut))) return code;
  }
  const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
  for (let length = word.length; length >= shortest; length--) {
    const code = adjectives.get(word.slice(0, length));
    if (code !== undefined) return code;
  }
  return undefined;
};
