import { createMeasure } from '../map/labels/paint';
import type { MapFrame, Picture } from '../map/renderer';
import { paddingIn, takenOnStage } from '../map/stage-room';
import { fillingDefinitions, type Paint } from '../map/svg/fillings';
import { type Room, wholeFrame } from '../map/svg/fit';
import { drawScene } from '../map/svg/scene';
import type { LegendBlock } from './legend-columns';
import { composePage, type Page } from './page';
import { type Given, type PagePlan, type PageTexts, planPage } from './plan';

export interface PageInput {
  readonly picture: Picture;
  /** As seen: the frame of the screen. Whole: the page that everything has to fit on. */
  readonly part:
    | { readonly what: 'seen'; readonly frame: MapFrame }
    | { readonly what: 'whole'; readonly page: Room };
  readonly ties: boolean;
  readonly texts: PageTexts;
  readonly description: string;
  readonly legend: {
    /** Blocks where sizes are drawn with this factor. */
    blocks(sizeScale: number): readonly LegendBlock[];
    /** What its marks are filled with. */
    readonly paints: readonly Paint[];
  } | null;
  readonly fontFamily: string;
}

/** A page with the map on it. For a page in a browser only: texts are measured with a canvas. */
export const makePage = (input: PageInput): Page => {
  const { picture, part, legend, texts, fontFamily } = input;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no text can be measured in this browser');
  const measure = createMeasure(context, fontFamily);
  const { theme } = picture.view;
  const planFor = (given: Given, sizeScale: number): PagePlan =>
    planPage({
      given,
      texts,
      legend: legend?.blocks(sizeScale) ?? [],
      theme,
      measure: (text, size, weight) => measure(text, { size, weight }),
    });
  const { plan, frame } =
    part.what === 'seen' ? seen(part.frame, planFor) : whole(picture, part.page, planFor);
  const drawn = drawScene(picture, frame, {
    measure,
    taken: part.what === 'seen' ? takenOnStage(frame.width, frame.height) : [],
    ties: input.ties,
  });
  return composePage({
    plan,
    map: drawn.markup,
    definitions: fillingDefinitions([
      ...drawn.actors.filter(({ style }) => !style.hidden).map(({ style }) => style),
      ...(legend?.paints ?? []),
    ]),
    title: texts.title,
    description: input.description,
    theme,
    fontFamily,
  });
};

type PlanFor = (given: Given, sizeScale: number) => PagePlan;

const seen = (frame: MapFrame, planFor: PlanFor) => ({
  frame,
  plan: planFor({ what: 'map', room: frame }, frame.sizeScale),
});

/**
 * The legend shows sizes as large as the map does, and its height decides how large the map can be: it is planned
 * twice, and the second map takes the sizes of the first.
 */
const whole = (picture: Picture, page: Room, planFor: PlanFor) => {
  const frameIn = ({ map: { width, height } }: PagePlan) =>
    wholeFrame(picture, { width, height }, paddingIn(width, height));
  const { sizeScale } = frameIn(planFor({ what: 'page', room: page }, 1));
  const plan = planFor({ what: 'page', room: page }, sizeScale);
  return { plan, frame: { ...frameIn(plan), sizeScale } };
};
