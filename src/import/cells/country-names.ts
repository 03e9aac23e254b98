import countries from 'i18n-iso-countries/index.js';
import bosnian from 'i18n-iso-countries/langs/bs.json';
import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import croatian from 'i18n-iso-countries/langs/hr.json';
import macedonian from 'i18n-iso-countries/langs/mk.json';
import albanian from 'i18n-iso-countries/langs/sq.json';
import serbian from 'i18n-iso-countries/langs/sr.json';
import { termKey } from './vocabulary';

const LOCALES = [english, french, german, albanian, macedonian, serbian, bosnian, croatian];
for (const locale of LOCALES) countries.registerLocale(locale);

/** What local usage writes, and names that the library does not know or knows under another word. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  AL: ['Shqipëria', 'Republika e Shqipërisë'],
  AT: ['Austria', 'Austrija'],
  BA: [
    'Bosnia',
    'Bosna',
    'Bosnie',
    'Bosnien',
    'BiH',
    'B i H',
    'БиХ',
    'Bosnia and Hercegovina',
    'Bosnia Herzegovina',
    'Bosnien-Herzegowina',
    'Bosnjë dhe Hercegovinë',
    'Bosnja dhe Hercegovina',
    'Bosnja',
    'Bosnjë-Hercegovinë',
    'Bosna Hercegovina',
  ],
  BE: ['Belgija', 'Белгија'],
  BG: ['Bugarska', 'Bullgaria'],
  BN: ['Brunei'],
  BO: ['Bolivia'],
  CD: ['Congo-Kinshasa', 'DRC', 'DR Kongo'],
  CG: ['Congo-Brazzaville'],
  CH: ['Zvicra', 'Švajcarska', 'Švicarska'],
  CV: ['Cabo Verde', 'Cape Verde'],
  CZ: ['Çekia', 'Češka Republika', 'Tschechien', 'Tchéquie'],
  DE: ['Gjermania', 'Nemačka', 'Njemačka', 'BRD'],
  ES: ['Spanja', 'Španija', 'Španjolska'],
  FR: ['Franca', 'Francuska'],
  GB: [
    'Britania e Madhe',
    'Mbretëria e Bashkuar',
    'Velika Britanija',
    'Велика Британија',
    'Ujedinjeno Kraljevstvo',
    'Grossbritannien',
    'Grande-Bretagne',
    'England',
    'Scotland',
    'Wales',
  ],
  GR: ['Greqia', 'Grčka'],
  HR: ['Kroacia', 'Hrvatska', 'RH'],
  HU: ['Hungaria', 'Mađarska'],
  IT: ['Italia', 'Italija'],
  KP: ['North Korea'],
  LA: ['Laos'],
  MD: ['Moldova'],
  ME: ['Mali i Zi', 'Crna Gora', 'Црна Гора', 'Tschernagora'],
  MK: [
    'Macedonia',
    'Makedonija',
    'Maqedonia',
    'Maqedonia e Veriut',
    'Republika e Maqedonisë së Veriut',
    'Mazedonien',
    'Macédoine',
    'Македонија',
    'С. Македонија',
    'РСМ',
    'N. Macedonia',
    'S. Makedonija',
    'Sj. Makedonija',
    'Sev. Makedonija',
    'Severna Makedonija',
    'Sjeverna Makedonija',
    'FYROM',
    'The former Yugoslav Republic of Macedonia',
    'RSM',
  ],
  MM: ['Burma'],
  NL: ['Holland', 'Holandija', 'Nizozemska', 'Holanda', 'Pays-Bas'],
  NO: ['Norveška', 'Norvegjia'],
  PL: ['Polonia', 'Poljska'],
  RO: ['Rumunija', 'Rumunjska', 'Rumania'],
  RS: ['Srbija', 'Serbia', 'Serbi', 'Србија', 'Serbie', 'Serbien', 'R. Srbija', 'Republika Srbija', 'SRB'],
  SE: ['Suedia', 'Švedska'],
  SI: ['Sllovenia', 'Slovenija'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turqia', 'Turska', 'Türkei', 'Turquie'],
  TW: ['Republic of China'],
  US: [
    'SAD',
    'САД',
    'SHBA',
    'USA',
    'États-Unis',
    'Sjedinjene Države',
    'Sjedinjene Američke Države',
    'Amerika',
  ],
  VA: ['Vatican', 'Holy See', 'Vatikan', 'Vatikani', 'Sveta Stolica'],
  VE: ['Venezuela'],
  VN: ['Vietnam'],
  XK: [
    'Kosova',
    'Kosovë',
    'Kosovo',
    'Косово',
    'Republika e Kosovës',
    'Republika Kosovo',
    'Kosovo under UNSCR 1244',
    'Kosovo UNSCR 1244',
    'Kosovo i Metohija',
    'KiM',
    'XKX',
    'RKS',
  ],
};

/** Small words that some spellings have and others have not. */
const FILLERS: ReadonlySet<string> = new Set(['the', 'and', 'und', 'et', 'dhe', 'i']);

/** Without small words and what is in brackets, so that usual spellings meet. */
const nameKey = (name: string): string =>
  termKey(name.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .join(' ');

const STATE_FORM =
  /^(?:federal |islamic |people s |democratic |socialist )*(?:republic of|kingdom of|state of|principality of|grand duchy of|republique de la|republique du|republique d|republique de|republik|republika e|republika) /;

/** Names by key. A name that stands for two countries (Congo) stands for none here. */
const byName: ReadonlyMap<string, string> = (() => {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { locale } of LOCALES) {
    for (const [code, all] of Object.entries(countries.getNames(locale, { select: 'all' }))) {
      for (const key of new Set(all.map(nameKey))) {
        const known = names.get(key);
        if (known !== undefined && known !== code) ambiguous.add(key);
        names.set(key, code);
      }
    }
  }
  for (const key of ambiguous) names.delete(key);
  for (const [code, more] of Object.entries(MORE_NAMES))
    for (const name of more) names.set(nameKey(name), code);
  return names;
})();

/** The alpha-2 code of the country of that name in any of our languages. */
export const countryNamed = (name: string): string | undefined => {
  const key = nameKey(name);
  return key === '' ? undefined : (byName.get(key) ?? byName.get(key.replace(STATE_FORM, '')));
};

/** All names that are known, as keys to compare with `countryKey`. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = byName;

/** What two writings of a country have in common. */
export const countryKey = nameKey;

/** Is it an alpha-2 code of ISO 3166? */
export const isIsoCode = (code: string): boolean => countries.alpha2ToAlpha3(code) !== undefined;

/** The alpha-2 code for an alpha-3 code in capitals. */
export const alpha2Of = (alpha3: string): string | undefined => countries.alpha3ToAlpha2(alpha3);

/** English name of a country; the code itself where there is none. */
export const countryName = (code: string): string => countries.getName(code, 'en') ?? code;
