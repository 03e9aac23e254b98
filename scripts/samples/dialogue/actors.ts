/**
 * The invented actors of the national dialogue on water and land. Nobody here exists. A row reads
 * `name | country | level | sectors`, with a star for an actor that takes part in every circle; the rows stand
 * by the circle they belong to and by kind.
 */

/** The circles that ties gather in; they come out as communities. */
export const CIRCLES = ['basin', 'land', 'city', 'farm', 'rights', 'abroad'] as const;
export type Circle = (typeof CIRCLES)[number];

const ROWS: Readonly<Record<Circle, string>> = {
  basin: `
government
  Ministry of Water and Irrigation | AA | national | water
  National Water Agency | AA | national | water
  Orvane Basin Authority | AA | regional | water;environment
  Ministry of Environment and Forests | AA | national | environment
local-authority
  Municipality of Lower Vesh | AA | local | water;planning
  Orvane Delta Municipality | AA | local | water;fisheries
cso
  Orvane River Keepers | AA | national | water;environment
  Fishers of the Delta | AA | local | fisheries
  Citizens' Hydrology Group | AA | national | water;data
  Upland Forest Guardians | AA | regional | environment
  Delta Women's Water Circle | AA | local | water;gender
  Youth for the Basin | AA | national | water;youth
network
  Civil Society Basin Coalition * | AA | national | water;environment
  Safe Dams Alliance | AA | national | water;energy
academia
  Harrowmere Institute of Hydrology | AA | national | water;data
  Delta Field Research Station | AA | local | water;fisheries
media
  Radio Orvane | AA | regional | water
  Delta Community Radio | AA | local | water;fisheries
private
  Orvane Hydropower Company | AA | national | energy
  Delta Aquaculture Group | AA | regional | fisheries`,
  land: `
government
  Ministry of Lands and Settlement | AA | national | land
  National Land Registry | AA | national | land;data
  Inspectorate of Mines and Quarries | AA | national | land;mining
local-authority
  Durvale District Council | AA | local | land;planning
  Kethra District Council | AA | local | land
judiciary
  Land Tribunal of Harrowmere | AA | national | land;justice
police
  Rural Police Command | AA | national | security
cso
  Landless Families Forum | AA | national | land
  Title for All Campaign | AA | national | land;gender
  Displaced Villages Association | AA | regional | land;housing
  Quarry Neighbours of Durvale | AA | local | land;mining
  Pastoral Voices of Kethra | AA | local | land;pasture
  Elders' Council of the Kethra Commons | AA | local | land;pasture
  Legal Aid for Land | AA | national | land;justice
  Common Ground Mediation Centre | AA | national | land;justice
network
  Land Rights Roundtable * | AA | national | land
academia
  Centre for Land Economics | AA | national | land
  Faculty of Law, University of Selmica | AA | national | land;justice
media
  Vesh Investigates | AA | national | land;mining
private
  Pellan Stone and Gravel | AA | regional | mining`,
  city: `
local-authority
  Harrowmere City Council | AA | local | water;planning
  Municipality of Selmica | AA | local | water;health
  Union of Upland Municipalities | AA | regional | planning
cso
  Clean Taps Harrowmere | AA | local | water;health
  Selmica Wells Association | AA | local | water
  Harrowmere Sanitation Volunteers | AA | local | sanitation
  Riverside Tenants' Committee | AA | local | housing
  Rural Health and Water Trust | AA | national | water;health
  Disability Access to Water Group | AA | national | water;inclusion
  Mothers of Pellan | AA | local | health
network
  Local Government Water Forum * | AA | national | water;planning
social-partner
  Federation of Water and Sanitation Workers | AA | national | labour;sanitation
  Union of Teachers and Extension Officers | AA | national | labour
media
  The Harrowmere Ledger | AA | national | general
  Channel Nine Lowlands | AA | national | general
private
  Harrowmere Waterworks Ltd | AA | local | water
  Selmica Tanker Drivers | AA | local | water
other
  Council of Faith Communities | AA | national | inclusion`,
  farm: `
government
  Ministry of Agriculture and Rural Roads | AA | national | agriculture
  Agency for Rural Investment | AA | national | agriculture;finance
  National Council for Food Security | AA | national | food
local-authority
  Pellan Canton Assembly | AA | local | agriculture
cso
  Durvale Smallholders' League | AA | regional | agriculture
  Irrigators' Canal Committee No. 7 | AA | local | agriculture;water
  Seeds and Springs Foundation | AA | national | agriculture;water
  Bread and Soil Cooperative House | AA | national | agriculture;food
  Drylands Research Action | AA | national | agriculture;data
network
  Farmers' Voice Platform * | AA | national | agriculture
social-partner
  Union of Agricultural Workers | AA | national | labour;agriculture
  Chamber of Irrigated Farming | AA | national | agriculture
  Confederation of Rural Employers | AA | national | labour
academia
  Kethra Agricultural College | AA | regional | agriculture
media
  Field and Furrow Magazine | AA | national | agriculture
private
  Lower Vesh Sugar Estates | AA | regional | agriculture
  Green Furrow Agritech | AA | national | agriculture
  First Rural Bank | AA | national | finance`,
  rights: `
government
  Dialogue Unit of the Prime Minister's Office * | AA | national | governance
  Ministry of Finance and Planning | AA | national | finance
  Ministry of Justice and Public Records | AA | national | justice
parliament
  Assembly Committee on Water and Land | AA | national | water;land
  Assembly Committee on Public Accounts | AA | national | finance
  Women Members' Group of the Assembly | AA | national | gender
judiciary
  Administrative Court, Water Chamber | AA | national | justice;water
political-party
  Commons and Countryside Party | AA | national | governance
  Forward Vesh Movement | AA | national | governance
  Civic Reform List | AA | national | governance
cso
  Budget Watch Vesh | AA | national | finance;governance
  Open Records Initiative | AA | national | governance;data
network
  National Water and Land Dialogue Platform * | AA | national | water;land;governance
  Women and Water Network | AA | national | gender;water
nhri
  Office of the Public Defender | AA | national | justice
  Commission for Equal Treatment | AA | national | inclusion;gender
academia
  Institute for Public Dialogue | AA | national | governance
media
  Basin Data Desk | AA | national | data
democracy-support
  House of Deliberation | AA | national | governance
donor
  National Solidarity Fund | AA | national | finance`,
  abroad: `
government
  Ministry for Development Cooperation (AB) | AB | international | finance
  Foreign Ministry (AB) | AB | international | governance
  Ministry of Foreign Affairs (AC) | AC | international | governance
  Water Directorate (AC) | AC | national | water
parliament
  Human Rights Committee of the Parliament (AB) | AB | national | justice
igo
  Council of the Inland Seas | - | international | water;governance
  Regional Commission for Shared Waters | - | regional | water
  Convention Secretariat on Land and People | - | international | land
  Inland Development Bank | - | international | finance
donor
  Northmark Development Agency | AB | international | finance
  Estuary Trust | AB | international | environment
  Calder Valley Foundation | AC | international | governance
  Fund for Rural Futures | AC | international | agriculture
  Partnership Facility for Open Rivers | - | international | water
ingo
  Rivers and Rights Worldwide | AB | international | water;justice
  Fair Tenure Watch | AC | international | land
  Common Harvest Exchange | AC | international | agriculture
  Springline Relief and Wells | AB | international | water;health
network
  Three Rivers Transnational Network * | - | international | water;land
academia
  Northmark School of Water Policy | AB | international | water
  Institute of Comparative Tenure | AC | international | land
media
  Border Waters News Service | AC | international | general
democracy-support
  Dialogue Support Centre | AB | international | governance
  Institute for Inclusive Politics | AC | international | governance`,
};

/** An actor as it stands in the list. */
export interface ListedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly level: string;
  readonly sector: string;
  readonly circle: Circle;
  /** Takes part in every circle. */
  readonly hub: boolean;
}

/** Lower-case words of a name, joined by hyphens. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/['.,()]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');

/** The actors in the order of the list. */
export const listedActors = (): readonly ListedActor[] =>
  CIRCLES.flatMap((circle) => {
    let kind = '';
    const actors: ListedActor[] = [];
    for (const line of ROWS[circle].split('\n').filter((text) => text !== '')) {
      const [name, country, level, sector] = line.split('|').map((cell) => cell.trim());
      if (country === undefined) {
        kind = line.trim();
        continue;
      }
      const plain = name!.replace(/ \*$/, '');
      actors.push({
        id: slug(plain),
        name: plain,
        kind,
        country: country === '-' ? '' : country,
        level: level!,
        sector: sector!,
        circle,
        hub: plain !== name,
      });
    }
    return actors;
  });
