import { reachOf } from '../shapes';
import { type Box, BoxGrid } from './box-grid';
import {
  type Lettering,
  LINE_HEIGHT,
  letter,
  letterNarrow,
  letterSigns,
  setName,
  setTitle,
} from './lettering';
import type { Measure, NameOptions, OnScreen, PlacedName, TitleSpot } from './names';
import { isInside, type LabelRequest, type PlacedLabel, placeLabels, withBreath } from './place';

/** More names than this are not even tried: it bounds the cost of a frame with thousands of actors. */
const MOST_TRIED = 400;
const MOST_TRIED_OF_ALL = 3_000;
/** Square pixels of screen that one name should have, and one that may cover actors. */
const ROOM_PER_NAME = 8_500;
const ROOM_PER_BOLD_NAME = 22_000;
/** Up to this many actors, every name that fits is shown. */
const FEW = 40;
/** On a screen narrower than this, names are written smaller. */
const NARROW = 600;
const SMALLER = 0.9;
/** On a wall they are written larger: people stand further off, and there is room. */
const WIDE = 2_000;
const LARGER = 1.35;
const TITLE_SIZE = 13;
const TITLE_WEIGHT = 500;
const BOLD_TITLE_WEIGHT = 650;

/**
 * Choose the names and titles that are drawn, and set them: the one place where that is decided, for the screen
 * as for a picture. No two of them overlap, whatever the zoom. The first is the most important; draw from the
 * last to the first, so that the halo of one never bites into a more important one.
 */
export const arrangeNames = (
  actors: readonly OnScreen[],
  options: NameOptions,
  measure: Measure,
): PlacedName[] => {
  const { width, height, scale, view } = options;
  const titles = placeTitles(options, measure);
  const isSeen = ({ x, y, radius, style }: OnScreen) =>
    !style.hidden && x > -radius && y > -radius && x < width + radius && y < height + radius;
  const seen = actors.filter(isSeen);
  const named = seen.filter((actor) => actor.style.label !== null);
  named.sort((a, b) => b.style.label!.priority - a.style.label!.priority);
  const all = view.layers.names === 'all';
  const tried = named.slice(0, all ? MOST_TRIED_OF_ALL : MOST_TRIED);
  const asking = new Set(tried);
  const area = (width * height) / scale ** 2;
  const size = scale * lettersIn(width / scale, view.enlarged);
  const mustShow = (i: number, always: boolean) => always && i < Math.max(8, area / ROOM_PER_BOLD_NAME);
  const whole = tried.map(({ style }) => letter(style.label!, size, options.roleNames, measure));
  const few = seen.length <= FEW;
  const narrow = tried.map(({ style }, i) =>
    few || mustShow(i, style.label!.always)
      ? letterNarrow(style.label!, size, options.roleNames, measure)
      : null,
  );
  const signs = tried.map(({ style }) =>
    view.layers.badges ? letterSigns(style.label!, size, measure) : null,
  );
  const requests = tried.map(({ x, y, radius, lean, style }, i): LabelRequest => {
    const { priority, always } = style.label!;
    return {
      x,
      y,
      radius,
      reach: reachOf(style.shape),
      lean,
      width: whole[i]!.width,
      height: whole[i]!.height,
      priority,
      always: mustShow(i, always),
      ...(narrow[i] == null ? {} : { narrow: narrow[i] }),
      ...(signs[i] == null ? {} : { smaller: signs[i] }),
    };
  });
  const placed = placeLabels(requests, {
    width,
    height,
    few,
    most: all || few ? requests.length : Math.max(10, Math.round(area / ROOM_PER_NAME)),
    taken: [...options.taken, ...titles.map(({ box }) => box)],
    others: seen.filter((actor) => !asking.has(actor) && !actor.style.dimmed),
  });
  const set = (label: PlacedLabel): PlacedName => {
    const forms: Record<PlacedLabel['form'], readonly (Lettering | null)[]> = {
      whole,
      narrow,
      smaller: signs,
    };
    return setName(forms[label.form][label.request]!, label, raggedOf(label), view.theme, scale);
  };
  return [...titles, ...placed.map(set)];
};

/** Factor on the size of letters in a room of this width. Who presents has them enlarged already. */
const lettersIn = (width: number, enlarged: number): number => {
  if (width < NARROW) return SMALLER;
  return width > WIDE && enlarged === 1 ? LARGER : 1;
};

const raggedOf = ({ side }: PlacedLabel) => {
  if (side.endsWith('right')) return 'left';
  return side.endsWith('left') ? 'right' : 'middle';
};

const placeTitles = (options: NameOptions, measure: Measure): PlacedName[] => {
  const { scale, view, titles = [] } = options;
  const grid = new BoxGrid(64);
  for (const box of options.taken) grid.add(box);
  const placed: PlacedName[] = [];
  for (const title of titles) {
    const letters = {
      size: (title.size ?? TITLE_SIZE) * scale * view.enlarged,
      weight: title.bold === true ? BOLD_TITLE_WEIGHT : TITLE_WEIGHT,
    };
    const width = measure(title.text, letters);
    const box = title.spots
      .map((spot) => boxAt(spot, width, letters.size * LINE_HEIGHT))
      .find((at) => isInside(at, options) && grid.weigh(withBreath(at), 1) === 0);
    if (box === undefined) continue;
    grid.add(box);
    placed.push(setTitle(title.text, letters, title.color, box, scale));
  }
  return placed;
};

const boxAt = ({ x, y, align }: TitleSpot, width: number, height: number): Box => {
  const share = { left: 0, middle: 0.5, right: 1 }[align];
  return { x: x - share * width, y: y - height / 2, width, height };
};
