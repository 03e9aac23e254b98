/**
 * The ties that the story needs, as `source; type; target; more`, with actors by name: who is not heard, who can
 * press whom, and who holds the circles together. All else is drawn.
 */
const STORY = `
Orvane River Keepers; advocacy; Ministry of Water and Irrigation; outcome=refused status=ended from=2025-02 to=2025-11 evidence=letter of refusal
Orvane River Keepers; advocacy; Ministry of Water and Irrigation; outcome=ignored from=2026-01 evidence=petition with 4200 names
Landless Families Forum; advocacy; Ministry of Lands and Settlement; outcome=ignored from=2025-06 evidence=open letter
Ministry of Lands and Settlement; obstruction; Displaced Villages Association; from=2025-10 evidence=permit to assemble withdrawn
Displaced Villages Association; consultation; Ministry of Lands and Settlement; outcome=blocked from=2025-09
Vesh Investigates; advocacy; Inspectorate of Mines and Quarries; outcome=refused from=2025-12 evidence=request for records turned down
Durvale District Council; obstruction; Quarry Neighbours of Durvale; from=2026-02 evidence=minutes of 12 February
Fishers of the Delta; consultation; Orvane Basin Authority; outcome=ignored from=2025-04
Fishers of the Delta; consultation; Orvane Basin Authority; outcome=open from=2026-04 evidence=seat as observer
Elders' Council of the Kethra Commons; advocacy; Kethra District Council; outcome=ignored from=2024
Union of Agricultural Workers; advocacy; Ministry of Agriculture and Rural Roads; outcome=refused from=2026-03 evidence=reply of the minister
Ministry of Agriculture and Rural Roads; obstruction; Drylands Research Action; from=2026-01
Lower Vesh Sugar Estates; obstruction; Irrigators' Canal Committee No. 7; from=2025
Pellan Stone and Gravel; conflict; Quarry Neighbours of Durvale;
Lower Vesh Sugar Estates; conflict; Durvale Smallholders' League;
Orvane Hydropower Company; conflict; Fishers of the Delta;
Harrowmere Waterworks Ltd; conflict; Riverside Tenants' Committee;
Forward Vesh Movement; conflict; Commons and Countryside Party;
Rural Police Command; conflict; Displaced Villages Association;
Council of the Inland Seas; oversight; Ministry of Water and Irrigation; strength=3 evidence=country review of 2025
Council of the Inland Seas; oversight; Inspectorate of Mines and Quarries; evidence=country review of 2025
Regional Commission for Shared Waters; oversight; Orvane Basin Authority; strength=3 evidence=shared waters treaty
Regional Commission for Shared Waters; oversight; Ministry of Water and Irrigation; strength=2 evidence=shared waters treaty
Convention Secretariat on Land and People; oversight; Ministry of Lands and Settlement; strength=2 evidence=second periodic report
Inland Development Bank; conditionality; Ministry of Lands and Settlement; strength=4 evidence=loan agreement 2024-17
Inland Development Bank; conditionality; Ministry of Agriculture and Rural Roads; strength=3 evidence=loan agreement 2024-17
Northmark Development Agency; conditionality; Ministry of Water and Irrigation; strength=3 evidence=grant agreement
Fund for Rural Futures; conditionality; Ministry of Agriculture and Rural Roads; strength=2
Foreign Ministry (AB); pressure; Ministry of Water and Irrigation; strength=2
Foreign Ministry (AB); pressure; Ministry of Lands and Settlement;
Ministry of Foreign Affairs (AC); pressure; Ministry of Agriculture and Rural Roads;
Ministry of Foreign Affairs (AC); pressure; Inspectorate of Mines and Quarries; strength=2
Water Directorate (AC); pressure; Orvane Basin Authority; strength=2
Assembly Committee on Water and Land; oversight; Ministry of Water and Irrigation; strength=2
Assembly Committee on Public Accounts; oversight; Ministry of Finance and Planning; strength=3
Office of the Public Defender; oversight; Ministry of Justice and Public Records;
Rivers and Rights Worldwide; advocacy; Foreign Ministry (AB); strength=3
Rivers and Rights Worldwide; consultation; Council of the Inland Seas; strength=3 evidence=consultative status
Fair Tenure Watch; consultation; Convention Secretariat on Land and People; strength=2 evidence=shadow report
Fair Tenure Watch; advocacy; Inland Development Bank;
Common Harvest Exchange; advocacy; Fund for Rural Futures; strength=2
Common Harvest Exchange; advocacy; Ministry of Foreign Affairs (AC);
Three Rivers Transnational Network; consultation; Regional Commission for Shared Waters; strength=3 evidence=observer status
Three Rivers Transnational Network; advocacy; Human Rights Committee of the Parliament (AB); strength=2
Human Rights Committee of the Parliament (AB); advocacy; Foreign Ministry (AB); strength=3 evidence=resolution
Springline Relief and Wells; advocacy; Northmark Development Agency; strength=2
Northmark School of Water Policy; consultation; Water Directorate (AC); strength=2
Orvane River Keepers; consultation; Regional Commission for Shared Waters; evidence=complaint 2026-3
Legal Aid for Land; advocacy; Convention Secretariat on Land and People; evidence=individual communication
Union of Agricultural Workers; advocacy; Inland Development Bank; outcome=ignored
Orvane River Keepers; cooperation; Rivers and Rights Worldwide; strength=3 evidence=joint report
Orvane River Keepers; membership; Three Rivers Transnational Network; strength=2
Fishers of the Delta; membership; Three Rivers Transnational Network;
Civil Society Basin Coalition; membership; Three Rivers Transnational Network; strength=2
Land Rights Roundtable; cooperation; Fair Tenure Watch; strength=2
Landless Families Forum; cooperation; Legal Aid for Land; strength=3
Displaced Villages Association; referral; Legal Aid for Land; strength=2
Vesh Investigates; cooperation; Border Waters News Service; strength=2 evidence=joint story
Border Waters News Service; information; Rivers and Rights Worldwide;
Farmers' Voice Platform; cooperation; Common Harvest Exchange; strength=2
Union of Agricultural Workers; membership; Farmers' Voice Platform; strength=2
Elders' Council of the Kethra Commons; cooperation; Institute of Comparative Tenure; status=planned from=2027
Harrowmere City Council; agreement; Harrowmere Waterworks Ltd; strength=3 from=2015 evidence=concession contract
Harrowmere City Council; agreement; Harrowmere Waterworks Ltd; from=2022 evidence=annex on tariffs
Ministry of Water and Irrigation; agreement; Orvane Hydropower Company; strength=3 from=2019 evidence=water use licence
Ministry of Water and Irrigation; coordination; Orvane Hydropower Company; strength=2
`;

/** One tie of the story. */
export interface FixedTie {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  /** Cells by column. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The ties of the story in the order of the text. */
export const fixedTies = (): readonly FixedTie[] =>
  STORY.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [source, type, target, more] = line.split(';').map((cell) => cell.trim());
      // A value runs up to the next `word=`.
      const cells = [...more!.matchAll(/(\w+)=(.*?)(?= \w+=|$)/g)].map(
        ([, column, value]) => [column!, value!] as const,
      );
      return { source: source!, type: type!, target: target!, cells: new Map(cells) };
    });
