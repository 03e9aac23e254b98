import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrowings } from '../exploring/use-speech';
import { legendSections } from '../legend/sections';
import { groupsOf } from '../map/hulls/groups';
import type { MapFrame, Picture } from '../map/renderer';
import { sizeSteps } from '../map/size-steps';
import { useWorkspace } from '../state/workspace';
import { legendBlocks } from './legend-blocks';
import type { LegendBlock } from './legend-columns';
import { paintsOf } from './legend-marks';
import { makePage } from './make-page';
import type { PictureOptions } from './options';
import type { Page } from './page';
import { type PictureLayers, pageFor, varied } from './vary';
import type { PictureWords } from './words';

/** What is drawn on the screen. */
export interface Drawn {
  readonly picture: Picture;
  readonly frame: MapFrame;
}

const today = (): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());

/** The page that the dialog shows and saves. */
export const usePage = (
  drawn: Drawn,
  options: PictureOptions,
  layers: PictureLayers,
  words: PictureWords,
): Page => {
  const { t } = useTranslation('pictures');
  const { t: ofLegend } = useTranslation('legend');
  const { scheme, extent, shape, writing } = options;
  const picture = useMemo(
    () => varied(drawn.picture, scheme, layers, (number, name) => ofLegend('community', { number, name })),
    [drawn, scheme, layers, ofLegend],
  );
  const legend = usePictureLegend(picture, layers);
  const { network, shown } = useWorkspace();
  const description = t('describe', {
    actors: t('actors', { count: shown?.stakeholders.size ?? network.stakeholders.length }),
    ties: t('ties', { count: shown?.relationships.size ?? network.relationships.length }),
  });
  return useMemo(
    () =>
      makePage({
        picture,
        part:
          extent === 'seen'
            ? { what: 'seen', frame: drawn.frame }
            : { what: 'whole', page: pageFor(shape, writing, drawn.frame) },
        ties: layers.ties,
        texts: { ...words, date: options.date ? today() : '' },
        description,
        legend: options.legend ? legend : null,
        fontFamily: getComputedStyle(document.body).fontFamily || 'sans-serif',
      }),
    [
      picture,
      drawn,
      extent,
      shape,
      writing,
      layers.ties,
      words,
      options.date,
      options.legend,
      description,
      legend,
    ],
  );
};

/** The legend of the panel for what is on the picture, and sentences on what the view leaves out. */
const usePictureLegend = (picture: Picture, layers: PictureLayers) => {
  const { t } = useTranslation('pictures');
  const { t: ofLegend } = useTranslation('legend');
  const { network, analysis, sizeMetric, view, shown, shownRoute } = useWorkspace();
  const narrowings = useNarrowings();
  return useMemo(() => {
    const { scheme, theme } = picture.view;
    const { hulls } = layers;
    const sections = legendSections(
      {
        network,
        analysis,
        sizeMetric,
        scheme,
        view: { ...view, layers, path: layers.lit ? view.path : null },
        shown,
        routeShown: layers.lit && shownRoute !== null,
        groups:
          hulls === 'none'
            ? []
            : groupsOf(picture.view, hulls, (number, name) => ofLegend('community', { number, name })),
      },
      ofLegend,
    ).filter(({ key }) => layers.ties || key !== 'types');
    const steps = sizeSteps(analysis, sizeMetric, (id) => shown === null || shown.stakeholders.has(id));
    const texts = {
      counted: (name: string, count: number) => t('legend.counted', { name, count }),
      marksNote: t('legend.marksNote'),
    };
    const sentences = narrowings
      .filter(({ leavesOut }) => leavesOut || layers.lit)
      .map(({ sentence }) => t('legend.sentence', { sentence }));
    const part = t('legend.part', {
      actors: shown?.stakeholders.size ?? 0,
      allActors: t('actors', { count: network.stakeholders.length }),
      ties: shown?.relationships.size ?? 0,
      allTies: t('ties', { count: network.relationships.length }),
    });
    const said = [...(shown === null ? [] : [part]), ...sentences];
    const narrowed: LegendBlock[] =
      said.length === 0
        ? []
        : [{ heading: t('legend.shown'), lines: said.map((text) => ({ text, mark: null })) }];
    return {
      blocks: (sizeScale: number) => [
        ...legendBlocks({ sections, steps, sizeScale, ground: theme.background, texts }),
        ...narrowed,
      ],
      paints: paintsOf(sections),
    };
  }, [picture, layers, network, analysis, sizeMetric, view, shown, shownRoute, narrowings, t, ofLegend]);
};
