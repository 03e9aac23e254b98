import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { actorTexts } from './actor/texts';
import { arrangeTexts } from './arrange/texts';
import { boomerangTexts } from './boomerang/texts';
import { centralityTexts } from './centrality/texts';
import { commandsTexts } from './commands/texts';
import { exploringTexts } from './exploring/texts';
import { exportsTexts } from './exports/texts';
import { helpTexts } from './help/texts';
import { importReviewTexts } from './import-review/texts';
import { legendTexts } from './legend/texts';
import { mapTexts } from './map/texts';
import { picturesTexts } from './pictures/texts';
import { reportTexts } from './report/texts';
import { searchTexts } from './search/texts';
import { startTexts } from './start/texts';
import { tableTexts } from './table/texts';
import { tablesTexts } from './tables/texts';
import { appTexts } from './texts';
import { tourTexts } from './tour/texts';
import { workspaceTexts } from './workspace/texts';

/** The catalogues by namespace. Another language is one more such table. */
export const ENGLISH = {
  app: appTexts,
  start: startTexts,
  importReview: importReviewTexts,
  workspace: workspaceTexts,
  report: reportTexts,
  exports: exportsTexts,
  map: mapTexts,
  legend: legendTexts,
  centrality: centralityTexts,
  boomerang: boomerangTexts,
  actor: actorTexts,
  search: searchTexts,
  table: tableTexts,
  tables: tablesTexts,
  pictures: picturesTexts,
  arrange: arrangeTexts,
  exploring: exploringTexts,
  commands: commandsTexts,
  help: helpTexts,
  tour: tourTexts,
} as const;

/** Make the texts available. Synchronous: they are part of the app, nothing is fetched. */
export const startI18n = (): void => {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: ENGLISH },
    ns: Object.keys(ENGLISH),
    defaultNS: 'app',
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
};
