/**
 * How the letters beyond a to z are used in languages of the region and of its donors: enough to tell a text from
 * the same bytes read in a wrong encoding, not to tell languages apart.
 */
export interface Spelling {
  /** For a sentence: `the letters fit ...`. */
  readonly language: string;
  readonly script: 'Latin' | 'Cyrillic' | 'Greek';
  /** Lower case. */
  readonly letters: ReadonlySet<string>;
  /** Usual neighbours, two letters each, `_` for the edge of a word. Empty: not known, every pair will do. */
  readonly pairs: ReadonlySet<string>;
  /** The encoding that is told where several give the same text. */
  readonly home: string;
}

const spelling = (
  language: string,
  script: Spelling['script'],
  home: string,
  letters: string,
  pairs = '',
): Spelling => ({
  language,
  script,
  home,
  letters: new Set(letters),
  pairs: new Set(pairs.split(' ').filter((pair) => pair !== '')),
});

/** The pairs of each letter: `č: ačk` in short for `ač čk`. Letters before the colon's letter, then after. */
const around = (...entries: readonly (readonly [letter: string, before: string, after: string])[]): string =>
  entries
    .flatMap(([letter, before, after]) => [
      ...Array.from(before, (other) => other + letter),
      ...Array.from(after, (other) => letter + other),
    ])
    .join(' ');

export const SPELLINGS: readonly Spelling[] = [
  spelling(
    'Serbian, Croatian, Bosnian or Montenegrin',
    'Latin',
    'windows-1250',
    'čćđšž',
    around(
      ['č', '_aeiournjlmšzpt', 'aeiouknljvmrpt_'],
      ['ć', '_aeioušjl', 'aeiounsk_'],
      ['đ', '_aeiournvžzlm', 'aeiounrs_'],
      ['š', '_aeiournjlvkpmb', 'aeioutknlpvćčmrjstd_'],
      ['ž', '_aeiourdnljzvm', 'aeioundbrljvsktmg_'],
    ),
  ),
  spelling(
    'German',
    'Latin',
    'windows-1252',
    'äöüß',
    around(
      ['ä', '_bcdfghjklmnprstvwz', 'bcdefghklmnrstuxzß'],
      ['ö', '_bdfghjklmnprstvwz', 'bcdfghklmnprstßv'],
      ['ü', '_bdfghjklmnprstwz', 'bcdfghklmnrstßv'],
      ['ß', 'aeiouäöü', 'aebgkelmnstvw_'],
    ),
  ),
  spelling(
    'French',
    'Latin',
    'windows-1252',
    'àâæçéèêëîïôœùûüÿ',
    around(
      ['à', '_lçv', '_'],
      ['â', 'bcghlmprt', 'bctmnl_'],
      ['ç', '_aeiournlé', 'aouâà'],
      ['é', '_bcdfghijlmnoprstuvxzéa', 'bcdefgjlmnopqrstuvxaz_é'],
      ['è', 'bcdfgijlmnprstvéh', 'bcdeglmnqrstuv'],
      ['ê', '_bcfhlmprtv', 'tcnlmvu'],
      ['ë', 'aoi', 'lr_t'],
      ['î', 'aouîlgd', 'tnm'],
      ['ï', 'aou', 'fqsnvdtr'],
      ['ô', '_chlnprtd', 'tlmnpu'],
      ['œ', '_cmsnv', 'u'],
      ['ù', 'o', '_'],
      ['û', 'odrm', 'trln_'],
    ),
  ),
  spelling(
    'Albanian',
    'Latin',
    'windows-1252',
    'ëç',
    around(
      ['ë', '_bcdfghijklmnpqrstvxzyuao', 'bcdfghjklmnpqrstvxzs_'],
      ['ç', '_aeëiourny', 'aeëioumdlsnkb_'],
    ),
  ),
  spelling(
    'Polish',
    'Latin',
    'windows-1250',
    'ąćęłńóśźż',
    around(
      ['ą', 'bcdijkmnsrtwzżł', 'cdgkpstzłbż_'],
      ['ć', 'aeioóśwrę_', 'wnmlsb_i'],
      ['ę', 'bcdgijknprstwzżłm', 'cdgkpstzśżłbw_'],
      ['ł', '_aoeupsgbwdzóęąyik', 'aąeęoóuywkn_ąbcdgs'],
      ['ń', 'aeioyó', 'scż_'],
      ['ó', '_bdgkłlmnprtswzjyc', 'wrłłżlndbgtkmsj'],
      ['ś', '_aeioyuwęąó', 'cwlmnrtp_ćkli'],
      ['ź', '_aeioyąęó', 'dnlrnm_ź'],
      ['ż', '_aąeęouórlny', 'aąeęouynbdlns_'],
    ),
  ),
  spelling(
    'Czech or Slovak',
    'Latin',
    'windows-1250',
    'áčďéěíňóřšťúůýžäľĺŕô',
    around(
      ['á', '_bdhjklmnprstvzčšřžcť', 'bcdhjklmnprstvzčšřť_'],
      ['č', '_aáeěiíouruynl', 'aáeiíknloustn_'],
      ['é', 'bcdhkljmnprstvzhř', 'hjmnstkpvrdlz_č'],
      ['ě', 'bdmnptvf', 'dhjlmnrsštvzžkc_ť'],
      ['í', '_bcčdhjklmnpřsštvzžr', 'bchjklmnprstvzčšřž_'],
      ['ř', '_aáeépkdstvouhi', 'aeěiíáskzn_'],
      ['š', '_aáeěiíouyvpr', 'aeiíkltnoťíť_u'],
      ['ú', '_', 'bčdkmnpřrstvzl'],
      ['ů', 'bdhjklmnpstvzř', 'mjvrzslntb_ž'],
      ['ý', 'bdhklmnrstvzp', 'chmkrsvzltbn_'],
      ['ž', '_aáeěiíouydr', 'aáeiínsbdo_'],
      ['ť', 'aseši', '_'],
      ['ľ', '_ieoau', 'auskonm_'],
    ),
  ),
  spelling(
    'Hungarian',
    'Latin',
    'windows-1250',
    'áéíóöőúüű',
    around(
      ['á', '_bcdfghjklmnprstvyz', 'bcdgjklmnprstvz_'],
      ['é', '_bcdfghjklmnprstvyz', 'bcdgjklmnprstvz_'],
      ['ó', '_abcdghjklmnprstvyzií', 'cdgklnprstvbzj_'],
      ['ö', '_bdfghjklmnprstvyz', 'bcdgklmnrstvz'],
      ['ő', '_bdfegklmnrstvyzüh', 'bdglnrstvsz_'],
      ['ú', '_bfghjklmnrst', 'jlrtsn_'],
      ['ü', '_bdfghgkmnrstvygl', 'dglnrtvzk_'],
      ['ű', 'bfghklmnrstvzy', 'kljrnvsz_'],
    ),
  ),
  spelling(
    'Turkish',
    'Latin',
    'windows-1254',
    'çğıöşü',
    around(
      ['ç', '_aeıioöuürnlk', 'aeıioöuümkltsi_'],
      ['ğ', 'aeıioöuü', 'aeıilrmsduün_'],
      ['ı', '_bcçdfgğhjklmnprsştvyzı', 'bcçdfgğhklmnprsştvyz_'],
      ['ö', '_bcçdgkstnylr', 'bcdğklmnprsştvyz'],
      ['ş', '_aeıioöuürnt', 'aeıiulmktvgbçdn_öü'],
      ['ü', '_bcçdfgğhklmnprsştvyzj', 'bcçdfgğhklmnprsştvyz_'],
    ),
  ),
  spelling(
    'Italian, Spanish or Portuguese',
    'Latin',
    'windows-1252',
    'áàâãçéêèíìñóòôõúù',
    around(
      ['á', '_bcdfgilmnprstv', 'bcdflmnrstvz_'],
      ['à', 'bcdilmnrtv_', '_'],
      ['â', 'icfglmt', 'nm'],
      ['ã', 'çnmrss', 'o_e'],
      ['ç', 'aeiourn', 'ãaoõu'],
      ['é', '_bcdghlmnprstv', 'bcdnrstlmg_'],
      ['ê', 'cdgmrtv', 'nm_s'],
      ['è', '_clirst', '_'],
      ['í', 'bcdfglmnprstvau', 'abcdfglmnopsrtv_'],
      ['ì', 'lrdst', '_'],
      ['ñ', 'aeiou', 'aeioué'],
      ['ó', '_bcdgilmnprstv', 'bcdglmnprstvx_'],
      ['ò', 'ricplt', '_'],
      ['ô', 'mnrtbc', 'nm_s'],
      ['õ', 'çis', 'e'],
      ['ú', '_bcdglmnprst', 'bcdlmnrst_'],
      ['ù', 'pit', '_'],
    ),
  ),
  spelling(
    'a Nordic language',
    'Latin',
    'windows-1252',
    'åäöæø',
    around(
      ['å', '_bdfgklmnprstv', 'bdegklmnrstv_'],
      ['ä', '_bdfghjklmnprstv', 'bdfgklmnrstv'],
      ['ö', '_bdfghjklmnprstv', 'bdfgklmnprstv_'],
      ['æ', '_bdfghjklmnprstv', 'bdgklmnrstv'],
      ['ø', '_bdfghjklmnprstv', 'bdgjklmnrstv_'],
    ),
  ),
  spelling(
    'Romanian',
    'Latin',
    'windows-1250',
    'ăâîşţ',
    around(
      ['ă', '_bcdfghlmnprstvzţşi', 'bcdlmnrstvzţş_'],
      ['â', 'bcdfglmnprstvzo', 'nmrtşlz'],
      ['î', '_en', 'nmil'],
      ['ş', '_aăeiîou', 'aăeicntu_'],
      ['ţ', '_aăeinolu', 'aăeiu_'],
    ),
  ),
  spelling('Serbian or Macedonian', 'Cyrillic', 'windows-1251', 'абвгдђежзијклљмнњопрстћуфхцчџшѓѕќ'),
  spelling(
    'Bulgarian, Russian or Ukrainian',
    'Cyrillic',
    'windows-1251',
    'абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґ',
  ),
  spelling('Greek', 'Greek', 'windows-1253', 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ'),
];
