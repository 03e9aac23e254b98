import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../src/import/columns/headers';
import { keyOfHeader, recognised } from '../../../src/import/columns/known-headers';
import { HEADER_LANGUAGES } from '../../../src/import/columns/languages';
import type { TableRole } from '../../../src/import/report';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../../src/model/columns';

const columnsOf = (role: TableRole, headers: string) =>
  matchColumns(role, headers.split(';')).columns.map(({ column }) => column);

const STAKEHOLDERS =
  'id;name;kind;country;level;sector;functions;influence;interest;relevance;position;sensitivity;added_by;source;as_of;contact_person;contact_role;contact_details'.split(
    ';',
  );
const RELATIONSHIPS =
  'id;source;target;type;direction;strength;frequency;sentiment;formality;status;outcome;reported_by;confirmed;evidence;from;to'.split(
    ';',
  );

/** One header for every column, in the order of the model. */
const ACTORS: readonly (readonly [language: string, headers: string])[] = [
  [
    'French',
    'Identifiant;Nom;Catégorie;Pays;Niveau;Secteur;Fonctions;Influence;Intérêt;Pertinence;Prise de position;Confidentialité;Ajouté par;Source d’information;Mis à jour;Personne de contact;Poste;Coordonnées',
  ],
  [
    'German',
    'Kennung;Bezeichnung;Art;Land;Ebene;Politikfeld;Rolle im Netzwerk;Einfluss;Interesse;Relevanz;Haltung;Vertraulichkeit;Eingetragen von;Quelle;Stand;Ansprechpartnerin;Funktion der Kontaktperson;Kontaktdaten',
  ],
  [
    'Albanian',
    'Kodi;Emri;Lloji;Shteti;Niveli;Fusha;Funksionet;Ndikimi;Interesi;Relevanca;Qëndrimi;Konfidencialiteti;Shtuar nga;Burimi;Përditësuar;Personi i kontaktit;Roli i kontaktit;Të dhënat e kontaktit',
  ],
  [
    'Macedonian',
    'Шифра;Име;Вид;Земја;Ниво;Област;Функции;Влијание;Интерес;Релевантност;Став;Доверливост;Внесено од;Извор;Ажурирано;Лице за контакт;Улога на контактот;Контакт податоци',
  ],
  [
    'Serbian, Latin',
    'Šifra;Naziv;Vrsta;Država;Nivo;Oblast rada;Funkcije;Uticaj;Zainteresovanost;Relevantnost;Stav;Poverljivost;Uneo;Izvor;Ažurirano;Osoba za kontakt;Radno mesto;Podaci za kontakt',
  ],
  [
    'Serbian, Cyrillic',
    'Шифра;Назив;Врста;Држава;Ниво;Област рада;Функције;Утицај;Заинтересованост;Релевантност;Став;Поверљивост;Унео;Извор;Ажурирано;Особа за контакт;Радно место;Подаци за контакт',
  ],
  [
    'Croatian',
    'Oznaka;Ime;Tip;Zemlja;Razina;Područje djelovanja;Uloga u mreži;Utjecaj;Zainteresiranost;Relevantnost;Stajalište;Povjerljivost;Unio;Izvor podataka;Posljednje ažuriranje;Kontakt osoba;Radno mjesto;E-pošta',
  ],
  [
    'Bosnian, no diacritics',
    'Kljuc;Naziv organizacije;Vrsta organizacije;Drzava;Nivo;Podrucje;Funkcija u mrezi;Uticaj;Interes;Relevantnost;Stav;Povjerljivost;Unijela;Izvor informacija;Azurirano;Kontakt osoba;Uloga kontakta;Elektronska posta',
  ],
  [
    'Montenegrin',
    'Oznaka;Akter;Vrsta aktera;Država;Nivo;Sektor;Funkcije;Moć;Interesovanje;Relevantnost;Pozicija;Osjetljivost;Dodala;Izvori;Stanje na dan;Lice za kontakt;Funkcija kontakta;Broj telefona',
  ],
];

const TIES: readonly (readonly [language: string, headers: string])[] = [
  [
    'French',
    'Identifiant;Acteur source;Cible;Type de lien;Sens;Intensité;Fréquence;Tonalité;Caractère;Statut;Résultat;Signalé par;Confirmé;Preuve;Depuis;Jusqu’à',
  ],
  [
    'German',
    'Kennung;Quelle;Ziel;Art der Beziehung;Richtung;Stärke;Häufigkeit;Stimmung;Formalität;Zustand;Ergebnis;Gemeldet von;Bestätigt;Beleg;Seit;Bis',
  ],
  [
    'Albanian',
    'Kodi;Burimi;Synimi;Lloji i lidhjes;Drejtimi;Fuqia;Shpeshtësia;Toni;Formaliteti;Gjendja;Përgjigjja;Raportuar nga;Konfirmuar;Dëshmia;Që nga;Deri më',
  ],
  [
    'Macedonian',
    'Шифра;Извор;Цел;Вид на врска;Насока;Јачина;Честота;Тон;Формалност;Статус;Исход;Пријавено од;Потврдено;Доказ;Почеток;Крај',
  ],
  [
    'Serbian, Latin',
    'Šifra;Izvor;Cilj;Vrsta veze;Smer;Jačina;Učestalost;Ton odnosa;Formalnost;Status;Ishod;Naveo;Potvrđeno;Dokaz;Početak;Kraj',
  ],
  [
    'Serbian, Cyrillic',
    'Шифра;Извор;Циљ;Врста везе;Смер;Јачина;Учесталост;Тон односа;Формалност;Статус;Исход;Навео;Потврђено;Доказ;Почетак;Крај',
  ],
  [
    'Croatian',
    'Oznaka;Pošiljatelj;Primatelj;Tip odnosa;Usmjerenost;Snaga veze;Koliko često;Kvaliteta odnosa;Formalnost;Stanje;Odgovor;Izvijestio;Provjereno;Dokumentacija;Vrijedi od;Vrijedi do',
  ],
];

describe('headers in every language', () => {
  it.each(ACTORS)('%s: all columns of stakeholders', (_, headers) =>
    expect(columnsOf('stakeholders', headers)).toEqual(STAKEHOLDERS),
  );

  it.each(TIES)('%s: all columns of relationships', (_, headers) =>
    expect(columnsOf('relationships', headers)).toEqual(RELATIONSHIPS),
  );

  it('covers the whole model', () => {
    expect(STAKEHOLDER_COLUMNS.map(({ key }) => key)).toEqual(STAKEHOLDERS);
    expect(RELATIONSHIP_COLUMNS.map(({ key }) => key)).toEqual(RELATIONSHIPS);
    for (const { stakeholders, relationships, name } of HEADER_LANGUAGES.slice(1)) {
      // Words that are the same in English are not repeated.
      expect([name, Object.keys(stakeholders).length]).toEqual([name, expect.any(Number)]);
      expect(Object.keys(stakeholders).length).toBeGreaterThanOrEqual(STAKEHOLDERS.length);
      expect(Object.keys(relationships).length).toBeGreaterThanOrEqual(RELATIONSHIPS.length);
    }
  });

  it.each(HEADER_LANGUAGES)('$name: no header stands for two columns', (language) => {
    for (const role of ['stakeholders', 'relationships'] as const) {
      const keys = Object.entries(language[role]).flatMap(([column, words]) =>
        words.map((word) => [keyOfHeader(word), column] as const),
      );
      const columns = new Map<string, Set<string>>();
      for (const [key, column] of keys) columns.set(key, (columns.get(key) ?? new Set()).add(column));
      expect([...columns].filter(([, all]) => all.size > 1)).toEqual([]);
    }
  });

  it('says in which language', () => {
    const reasons = (role: TableRole, ...headers: string[]) =>
      matchColumns(role, headers).columns.map(({ reason }) => reason);
    expect(reasons('stakeholders', 'Nom', 'Pays')).toEqual([
      'a synonym of name in French',
      'a synonym of country in French',
    ]);
    expect(reasons('relationships', 'Циљ', 'Извор', 'Врста везе')).toEqual([
      'a synonym of target in Serbian',
      'a synonym of source in Serbian',
      'a synonym of type in Serbian',
    ]);
    expect(reasons('relationships', 'Од', 'Кон', 'Вид на врска', 'Јачина')[3]).toBe(
      'a synonym of strength in Macedonian',
    );
    expect(reasons('relationships', 'od', 'prema')).toEqual([
      'a synonym of source in Bosnian, Croatian, Montenegrin or Serbian',
      'a synonym of target in Bosnian, Croatian, Montenegrin or Serbian',
    ]);
  });

  it('lets the language of the table decide', () => {
    // `status` alone is English; beside German headers the same word is German too, and means the same.
    expect(columnsOf('relationships', 'Von;An;Quelle;Status')).toEqual([
      'source',
      'target',
      'evidence',
      'status',
    ]);
  });
});

describe('ends of ties in every language', () => {
  it.each([
    ['Od;Prema;Izvor', ['source', 'target', 'evidence']],
    ['Od;Do', ['source', 'target']],
    ['Izvor;Cilj;Od;Do', ['source', 'target', 'from', 'to']],
    ['Akter 1;Akter 2;Izvor', ['source', 'target', 'evidence']],
    ['Tko;Kome', ['source', 'target']],
    ['Од;Кон;Извор', ['source', 'target', 'evidence']],
    ['Nga;Te;Burimi', ['source', 'target', 'evidence']],
    ['Nga;Deri', ['source', 'target']],
    ['Von;Nach', ['source', 'target']],
    ['Quelle;Ziel;Von;Bis', ['source', 'target', 'from', 'to']],
    ['De;À;Source', ['source', 'target', 'evidence']],
    ['De;Vers', ['source', 'target']],
    ['Acteur 1;Acteur 2;Depuis', ['source', 'target', 'from']],
    ['source;A', ['source', null]],
  ])('%s', (headers, columns) => expect(columnsOf('relationships', headers)).toEqual(columns));
});

describe('letters that a keyboard does not have', () => {
  it('may be written out, or without their marks', () => {
    expect(columnsOf('relationships', 'Von;An;Staerke;Bestaetigt')).toEqual([
      'source',
      'target',
      'strength',
      'confirmed',
    ]);
    expect(columnsOf('relationships', 'Od;Ka;Potvrdjeno;Jacina;Ucestalost')).toEqual([
      'source',
      'target',
      'confirmed',
      'strength',
      'frequency',
    ]);
  });
});

describe('recognised', () => {
  it('counts known headers of any language and role, and no others', () => {
    expect(recognised(['Naziv', 'Врста', 'Emri', 'Cible', 'Stärke', 'foo', '', '__proto__', '!!'])).toBe(5);
  });
});
