import { guideShapes, guideTitles } from '../guide-shapes';
import { hullTitles } from '../hulls/titles';
import { arrangeNames } from '../labels/arrange';
import type { Box } from '../labels/box-grid';
import type { Measure, OnScreen } from '../labels/names';
import { onScreen } from '../on-screen';
import { loopStyle, type NodeStyle, nodeStyle, tieStyle } from '../reducers';
import type { MapFrame, Picture } from '../renderer';
import { actorMarkup } from './actor';
import { guideMarkup, hullMarkup } from './ground';
import { group, type Markup, tag } from './markup';
import { nameMarkup } from './names';
import { loopMarkup, tieMarkup } from './ties';

export interface SceneOptions {
  readonly measure: Measure;
  /** Parts of the room that no name goes to. Pixels. */
  readonly taken: readonly Box[];
  /** Without them a picture of a dense network shows who is where, and no more. */
  readonly ties: boolean;
}

/** A picture as SVG, and where its actors stand. */
export interface DrawnScene {
  /** Fills the room of the frame from its upper left corner. Needs the `fillingDefinitions` of its actors' styles. */
  readonly markup: Markup;
  readonly actors: readonly OnScreen[];
}

/**
 * A picture as it lies on the screen, in SVG: the same styles, lines and names that the WebGL map draws. Text is
 * text. Everything is escaped, and nothing is referred to outside of the picture.
 */
export const drawScene = (picture: Picture, frame: MapFrame, options: SceneOptions): DrawnScene => {
  const { view, positions, guides, hulls } = picture;
  const { theme } = view;
  const styles = view.scene.nodes.map((_, node) => nodeStyle(view, node));
  const actors = onScreen(view.scene, styles, positions, frame);
  const names = arrangeNames(
    actors,
    {
      width: frame.width,
      height: frame.height,
      view,
      scale: 1,
      roleNames: picture.roleNames,
      taken: options.taken,
      titles: [...guideTitles(guides, frame, theme), ...hullTitles(hulls, frame)],
    },
    options.measure,
  );
  const parts = [
    group(
      { class: 'guides' },
      guideShapes(guides, frame).map((shape) => guideMarkup(shape, theme)),
    ),
    group(
      { class: 'hulls' },
      hulls.map((hull) => hullMarkup(hull, frame)),
    ),
    ...(options.ties
      ? [
          group({ class: 'ties', fill: 'none' }, [
            ...tieLines(picture, actors, frame),
            ...loopLines(picture, actors, frame),
          ]),
        ]
      : []),
    group({ class: 'actors' }, actorShapes(picture, actors, styles, frame)),
    group(
      { class: 'names' },
      names.reverse().flatMap((name) => nameMarkup(name, theme.background)),
    ),
  ];
  return { markup: tag('g', {}, parts), actors };
};

/** Straight ties beneath bent ones, as in the WebGL map, which draws them one kind after the other. */
const tieLines = (
  { view }: Picture,
  actors: readonly OnScreen[],
  { sizeScale }: MapFrame,
): readonly Markup[] =>
  view.scene.ties
    .map((tie, index) => ({ tie, style: tieStyle(view, index) }))
    .filter(({ style }) => !style.hidden)
    .sort((a, b) => Number(a.style.bend !== 0) - Number(b.style.bend !== 0) || a.style.z - b.style.z)
    .map(({ tie, style }) => {
      const source = actors[tie.source]!;
      const target = actors[tie.target]!;
      return tieMarkup(
        {
          source: [source.x, source.y],
          target: [target.x, target.y],
          sourceRadius: source.radius,
          targetRadius: target.radius,
          bend: style.bend,
          width: style.width * sizeScale,
          arrow: style.arrow,
          sizeScale,
        },
        style,
      );
    });

const loopLines = (
  { view }: Picture,
  actors: readonly OnScreen[],
  { sizeScale }: MapFrame,
): readonly Markup[] =>
  view.scene.loops
    .map((_, index) => loopStyle(view, index))
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => a.z - b.z)
    .map((style) => {
      const { x, y, radius } = actors[style.node]!;
      const { place, arrow } = style;
      return loopMarkup({ x, y, radius, place, arrow, width: style.width * sizeScale, sizeScale }, style);
    });

const actorShapes = (
  { view }: Picture,
  actors: readonly OnScreen[],
  styles: readonly NodeStyle[],
  { sizeScale }: MapFrame,
): readonly Markup[] =>
  actors
    .map(({ x, y }, node) => ({ x, y, style: styles[node]!, name: view.scene.nodes[node]!.name }))
    .filter(({ style }) => !style.hidden)
    .sort((a, b) => a.style.z - b.style.z)
    .map((actor) => actorMarkup(actor, view.theme.background, sizeScale));
