/** Every text of the boomerang screen, in English. */
export const boomerangTexts = {
  title: 'Boomerang routes',
  lead: 'Ways around a government that does not listen: through allies to a body abroad that can press it.',
  pairs_one: '{{count}} blocked pair',
  pairs_other: '{{count}} blocked pairs',
  routes_one: '{{count}} route',
  routes_other: '{{count}} routes',
  routesNone: 'no route',
  summary: '{{pairs}} · {{routes}}',
  download: 'Download boomerang.csv',

  choose: 'Blocked actor',
  all: 'All blocked actors',

  cautions: 'Before anybody acts',
  cautionSource: 'Source: {{source}}',

  pairTitle: '{{blocked}} is not heard by {{target}}',
  channelOpen: 'a channel is still open',
  channelOpenAbout:
    'A channel is still open: another tie from the blocked actor to this body is recorded as open. Try that one first.',
  recorded: 'What is recorded',
  outcome_ignored: 'ignored',
  outcome_refused: 'refused',
  outcome_blocked: 'blocked',
  outcome_open: 'open',
  status_active: 'still going on',
  status_planned: 'planned',
  status_ended: 'ended',
  attempt: '{{type}} was {{outcome}}',
  obstruction: '{{source}} obstructs {{target}}',
  since: 'since {{from}}',
  until: 'until {{to}}',
  evidence: 'evidence: {{evidence}}',
  evidenceNone: 'no evidence recorded',

  robustness: 'How much hangs on whom',
  disjoint_one: 'Any two routes share somebody between the two ends.',
  disjoint_other: 'Up to {{count}} routes share nobody between the two ends.',
  onlyRoute: 'There is one route and no other. It depends on {{names}}.',
  critical: 'Every route depends on {{names}}.',
  criticalNone: 'No single actor stops every route.',
  and: ' and ',
  comma: ', ',
  namesMore: '{{names}} and {{count}} more',

  patternCount: '{{label}}: {{routes}}',
  step_ally: 'ally',
  step_access: 'access',
  step_leverage: 'leverage',
  stepsAbout: 'Ally: carries the matter on. Access: is heard there. Leverage: can press the government.',
  facts: '{{ties}} · weakest strength {{strength}} · {{evidence}} with evidence',
  ties_one: '{{count}} tie',
  ties_other: '{{count}} ties',
  showHint: 'Press a route to light it up on the map; press again or Escape to clear it.',
  shown: 'on the map',
  more: 'Show {{count}} more',
  moreOf: '{{shown}} of {{count}} shown',
  cut: 'The list was cut: {{listed}} of {{count}} routes are listed, the best ones. The counts are exact.',

  noRoute: 'No active route leads around it. What is missing:',
  missing_leverage:
    'Nobody abroad is recorded as having leverage on {{target}}. A route needs a tie of pressure, oversight or conditionality to it from a foreign government, an intergovernmental body or a donor.',
  missing_access:
    '{{names}} could press {{target}}, but no civil-society actor is recorded as heard there. A route needs a tie of advocacy or consultation with an open outcome.',
  missing_ally:
    '{{names}} can be heard by a body that could press {{target}}, but no chain of allies leads from {{blocked}} there. A route needs a tie such as cooperation, coordination or information.',
  missing_length:
    'A chain leads from {{blocked}} to a body that could press {{target}}, but it is longer than routes may be ({{maxTies}} ties, {{maxAllies}} allies). A shorter link between allies would make it a route.',

  emptyTitle: 'No blocked pair is recorded',
  empty:
    'A blockage is never guessed from a missing tie. Record it in the relationships, between a civil-society actor and a government body of the same country, in one of two ways:',
  emptyAttempt:
    'a tie of advocacy or consultation from the actor to the body, with the outcome ignored, refused or blocked;',
  emptyObstruction: 'a tie of obstruction from the body to the actor.',
  emptyCountry: 'Both need a kind and the same country.',
};
