/**
 * What a person must read beside any boomerang route. A route says who could be asked, never how likely it is
 * to work: no probability is given anywhere.
 *
 * `when`: shown with every route, or only where the blocked actor is an international NGO.
 */
export const CAUTIONS = {
  'consent-first': {
    when: 'always',
    text: 'Consent and safety of the domestic actor come first. Take no step abroad in its name before it has agreed, and weigh with it who could be harmed.',
    source:
      'Do no harm and informed consent: OHCHR, Manual on Human Rights Monitoring, basic principles (2011)',
  },
  'pressure-can-backfire': {
    when: 'always',
    text: 'Pressure from abroad can backfire. Third-party pressure has been found to weaken the good that campaigns do, and it can leave people worse off.',
    source:
      'Allendoerfer, Murdie & Welch (2019), The Path of the Boomerang, International Studies Quarterly 64(1)',
  },
  'inverse-pattern': {
    when: 'international-ngo',
    text: 'The blocked actor is an international NGO. Where such an actor recruits local groups for its own aim, the pattern is turned round: it looks like a local claim, but those it speaks for have less say. Ask whose claim this is.',
    source: 'Pallas (2017), Inverting the boomerang, Global Networks 17(2)',
  },
} as const satisfies Record<string, { when: 'always' | 'international-ngo'; text: string; source: string }>;

export type CautionKey = keyof typeof CAUTIONS;

const CAUTION_KEYS = Object.keys(CAUTIONS) as readonly CautionKey[];

/** The cautions for routes of a blocked actor of this kind, in the order in which they are shown. */
export const cautionsFor = (kindOfBlocked: string | undefined): readonly CautionKey[] =>
  CAUTION_KEYS.filter((key) => CAUTIONS[key].when === 'always' || kindOfBlocked === 'ingo');
