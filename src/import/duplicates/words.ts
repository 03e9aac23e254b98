/**
 * What is known of words in names of organisations, in English, German, French, Albanian and the South Slavic
 * languages. All words stand in lower-case Latin letters without accents (see `latin`); `*` at the end stands for
 * any ending.
 */

const words = (text: string): readonly string[] => text.split(' ');

/** Words that carry no meaning of their own; an acronym may have a letter for them or not. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  words(
    'a an the of for to and in on at by with from against und der die das des dem den fur fuer von vom zu zur zum im ' +
      'am an gegen mit et de du des le la les l d un une pour contre en au aux sur dans i e te se per dhe ne nga kunder ' +
      'me o u na za sa iz od do po s k protiv kod pri so vo od',
  ),
);

/** Legal forms and words that say only that it is an organisation of citizens. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  words(
    'ev eingetragener gmbh ggmbh ag mbh kg ug ltd limited plc llc inc sarl sa asbl doo dooel ad dd jd ngo ngos nvo nvu ' +
      'ojq ojf oshc ong nro cso npo ug nevladina nevladino nevladinata nevladna nongovernmental',
  ),
);

/** The same in several words. Put out of a name before it is cut into words. */
export const LEGAL_PHRASES: readonly RegExp[] = [
  /\b(?:citizens?|civic) (?:association|organi[sz]ation)\b/g,
  /\b(?:association|organi[sz]ation) of citizens\b/g,
  /\bnon[ -]governmental organi[sz]ation\b/g,
  /\bnevladina organizacija\b/g,
  /\bnevladina organizacij[aeu]\b/g,
  /\b(?:udruzenje|udruga|zdruzenie|zdruzenie na) (?:gradjana|gradana|gragjani|gragani)\b/g,
  /\bzdruzenie na (?:gradjani|gragjani|gragani)\b/g,
  /\borganizat[ae]s? jo ?qeveritare\b/g,
  /\bgemeinnutzige (?:gmbh|gesellschaft mbh)\b/g,
  /\beingetragener verein\b/g,
];

/**
 * Sorts of institution. A word of one sort stands for any other of it, says little of which one is meant, and two
 * names with words of different sorts are seldom one.
 */
const SORTS: readonly (readonly [sort: string, forms: readonly string[]])[] = [
  ['ministry', words('ministr* ministarstv* ministerstv* ministerium* bundesministerium* ministere*')],
  ['government', words('government* govt vlada vlade vladata vladin* qeveri* regierung* gouvernement*')],
  ['parliament', words('parliament* parlament* parlement* assembly skupstin* sobrani* kuvend* assemblee')],
  [
    'municipality',
    words('municipality opstin* opcin* obstin* komuna komunes komune bashki* gemeinde commune mairie'),
  ],
  ['city', words('city town grad gradot grada qytet* stadt ville')],
  ['county', words('county canton kanton kantona kantonot zupanij* qark* landkreis departement')],
  ['court', words('court courts sud suda sudot gjykat* gericht* tribunal* cour')],
  [
    'prosecution',
    words('prosecut* tuzilastv* tuzitelj* tuzitelstv* obvinitelstv* prokurori* staatsanwaltschaft* parquet'),
  ],
  ['police', words('police polici* polizei*')],
  ['agency', words('agency agencies agenci* agjenci* agentur* agence*')],
  ['office', words('office offices ured ureda kancelari* zyra zyres buro buero bureau')],
  [
    'department',
    words(
      'department* directorate* division sector odeljenj* odjel* sektor* uprava drejtori* abteilung* direction',
    ),
  ],
  ['branch', words('branch section ogranak podruznic* deg* filiale zweigstelle ortsgruppe')],
  ['institute', words('institute* institut* zavod*')],
  ['centre', words('centre* center* centar* centr* qendr* zentrum* zentren')],
  ['council', words('council* savet* savjet* vijec* sovet* keshill* rat conseil*')],
  ['committee', words('committee* komitet* odbor* ausschuss* comite*')],
  ['commission', words('commission* komisij* komision* kommission*')],
  ['network', words('network* mreza mreze mrezata rrjet* netzwerk* reseau*')],
  ['alliance', words('coalition* alliance* koalici* aleanc* bundnis* buendnis*')],
  [
    'association',
    words('association* assoc asbl udruzenj* udrug* zdruzeni* shoqat* asociac* asocijac* verein* verband*'),
  ],
  ['foundation', words('foundation* fondaci* stiftung* fondation* zaklad* zaduzbin*')],
  ['fund', words('fund funds fond fonds fondi fondit fondovi')],
  ['union', words('union* unija unije unioni')],
  ['trade union', words('sindikat* syndicat* gewerkschaft*')],
  ['federation', words('federation* federaci* federat* savez* sojuz* bund')],
  ['chamber', words('chamber* komor* oda odes kammer* chambre*')],
  ['university', words('university univerzitet* sveucilist* universit*')],
  ['faculty', words('faculty fakultet* fakultat* faculte*')],
  ['school', words('school* skola skole uciliste* shkoll* schule* ecole*')],
  ['academy', words('academy akademi* academie*')],
  ['party', words('party partij* partia partise stranka stranke partei* parti')],
  ['organisation', words('organisation* organization* organizacij* organizat*')],
  ['movement', words('movement* pokret* levizj* bewegung* mouvement* dvizenje*')],
  ['initiative', words('initiative* inicijativ* iniciativ* nisma nismes')],
  ['group', words('group groups grupa grupe grup grupi gruppe groupe*')],
  ['forum', words('forum forumi forumot')],
  ['embassy', words('embassy ambasad* botschaft* ambassade*')],
  ['ombudsperson', words('ombuds*')],
  ['programme', words('program*')],
  ['delegation', words('delegation* delegaci*')],
  ['bank', words('bank banks banka banke banque')],
  ['secretariat', words('secretariat* sekretariat*')],
  ['clinic', words('clinic klinika klinike klinik clinique')],
];

/** Sorts that people swap or leave out: a citizens' group is called an association one day, a centre the next. */
export const LOOSE_SORTS: ReadonlySet<string> = new Set([
  'association',
  'organisation',
  'group',
  'initiative',
  'movement',
  'network',
  'foundation',
  'programme',
]);

/** Sorts that are part of a larger body: `Faculty of Law` is not the university. */
export const PART_SORTS: ReadonlySet<string> = new Set([
  'faculty',
  'department',
  'branch',
  'office',
  'police',
  'secretariat',
  'clinic',
  'delegation',
  'embassy',
]);

/** Words that set one body apart from another of nearly the same name. Words of one line mean the same. */
const APART: readonly (readonly [meaning: string, forms: readonly string[]])[] = [
  ['north', words('north northern nord nordli* sever severn* veriut veri verior*')],
  ['south', words('south southern sued juzn* jugut jugor*')],
  ['east', words('east eastern ost istok istocn* istocen lindj* lindor* orient*')],
  ['west', words('west western zapad zapadn* perendim* ouest')],
  ['central', words('central centraln* qendror* zentral*')],
  ['upper', words('upper gornji gornja gornje gorni gorno gorna ober* haut haute eperm* siperm*')],
  ['lower', words('lower donji donja donje dolni dolno dolna unter* nieder* bas basse poshtem*')],
  [
    'women',
    words(
      'women womens woman womans zena zene zenski* zenska zensk* zenite grua gra grave grate frau frauen* femme*',
    ),
  ],
  ['men', words('men mens man muskarac* muskarci* mazi burra* manner maenner')],
  ['youth', words('youth young mladi* mladih mladinsk* omladin* rini* rinor* rinia jugend* jeun*')],
  ['children', words('child children childrens deca dece djeca djece decata femij* kinder* kind enfan*')],
  ['federal', words('federal federaln*')],
  ['cantonal', words('cantonal kantonaln*')],
  ['regional', words('regional regionaln* rajonal*')],
  ['local', words('local lokaln* lokal')],
  ['municipal', words('municipal opstinsk* opcinsk* komunal*')],
  ['public', words('public javn* javen publik* offentlich*')],
  ['private', words('private privat*')],
  ['independent', words('independent nezavisn* pavarur unabhangig* unabhaengig* independant*')],
  ['supreme', words('supreme vrhovn* larte')],
  ['special', words('special specijaln* posebn* posacm* speciale')],
  ['high', words('high higher visi vis visa')],
  ['basic', words('basic primary osnovn* osnoven themelor*')],
  ['secondary', words('secondary srednj* sredn*')],
  ['employers', words('employers employer poslodav* punedhenes*')],
  ['employees', words('employees workers radnik* radnick* punetor*')],
  ['immigration', words('immigration')],
  ['emigration', words('emigration')],
  ['deputy', words('deputy vice zamjenik zamenik')],
  ['1', words('first prvi prva prvo prv erste erster premier premiere')],
  ['2', words('second drugi druga drugo vtor vtora zweite zweiter deuxieme')],
  ['3', words('third treci treca trece tret treta dritte dritter troisieme')],
];

/** Words that are often left out, and yet differ from each other. */
const REACH: readonly (readonly [meaning: string, forms: readonly string[]])[] = [
  ['national', words('national nacional* kombetar* natl')],
  [
    'international',
    words(
      'international internationale* internacional* medjunarodn* medunarodn* megunarod* nderkombetar* intl',
    ),
  ],
  ['state', words('state drzavn* shtet* staatlich*')],
  ['republic', words('republic republik* republique')],
];

/** Common short forms that are written without a dot, and what they begin or stand for. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['min', ['minist']],
  ['univ', ['univ']],
  ['uni', ['univ']],
  ['inst', ['instit']],
  ['org', ['organi']],
  ['assoc', ['associa']],
  ['assn', ['association']],
  ['dept', ['department']],
  ['govt', ['government']],
  ['gov', ['government']],
  ['intl', ['international']],
  ['natl', ['national']],
  ['fed', ['feder']],
  ['cttee', ['committee']],
  ['dev', ['develop']],
  ['rep', ['republi']],
  ['udr', ['udruzenj', 'udrug']],
  ['fond', ['fondaci']],
]);

/** Bodies whose short name no rule of initials explains, in `latin` letters without small words. */
export const KNOWN_SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['bmz', ['bundesministerium wirtschaftliche zusammenarbeit entwicklung']],
  ['unicef', ['united nations childrens fund']],
  ['sida', ['swedish international development cooperation agency']],
  ['usaid', ['united states agency international development', 'us agency international development']],
  ['unfpa', ['united nations population fund']],
  ['interpol', ['international criminal police organization', 'international criminal police organisation']],
  ['europol', ['european union agency law enforcement cooperation']],
  ['frontex', ['european border coast guard agency']],
]);

/** What a word is known for. */
export interface KnownWord {
  /** `sort`: of an institution. `apart`: tells bodies apart. `reach`: often left out. */
  readonly role: 'sort' | 'apart' | 'reach';
  /** Words of one meaning stand for each other. */
  readonly meaning: string;
}

interface Lexicon {
  readonly whole: ReadonlyMap<string, KnownWord>;
  readonly begin: ReadonlyMap<string, KnownWord>;
}

const SHORTEST_BEGINNING = 3;

const lexicon: Lexicon = (() => {
  const whole = new Map<string, KnownWord>();
  const begin = new Map<string, KnownWord>();
  const tables = [
    ['sort', SORTS],
    ['apart', APART],
    ['reach', REACH],
  ] as const;
  for (const [role, table] of tables) {
    for (const [meaning, forms] of table) {
      for (const form of forms) {
        const [map, key] = form.endsWith('*') ? [begin, form.slice(0, -1)] : [whole, form];
        if (!map.has(key)) map.set(key, { role, meaning });
      }
    }
  }
  return { whole, begin };
})();

/** What is known of a word in `latin` letters; the longest beginning counts. */
export const knownWord = (word: string): KnownWord | undefined => {
  const found = lexicon.whole.get(word);
  if (found) return found;
  for (let length = word.length; length >= SHORTEST_BEGINNING; length--) {
    const known = lexicon.begin.get(word.slice(0, length));
    if (known) return known;
  }
  return undefined;
};
