import { type PointerEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatScore } from '../../format/value';
import { Axes, along } from './Axes';
import styles from './FunctionPlot.module.css';
import { placeLabels, shortened, textWidth } from './place-labels';
import { type FunctionPoint, type Mark, marksOf, nearestMark, nextOfMark } from './points';

const MARGIN = { left: 52, right: 20, top: 30, bottom: 46 };
/** As in the style sheet. */
const FONT = 12;
const REACH = 16;

const radiusOf = (mark: Mark): number => Math.min(11, 4 + Math.sqrt(mark.points.length));

interface FunctionPlotProps {
  readonly points: readonly FunctionPoint[];
  readonly threshold: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
  onSelect(id: string): void;
}

/** Convenors to the right, amplifiers upwards; names for those from the threshold on, as far as there is room. */
export const FunctionPlot = ({ points, threshold, width, height, selected, onSelect }: FunctionPlotProps) => {
  const { t } = useTranslation('centrality');
  const [hovered, setHovered] = useState<Mark | null>(null);
  const frame = useMemo(
    () => ({
      left: MARGIN.left,
      top: MARGIN.top,
      right: width - MARGIN.right,
      bottom: height - MARGIN.bottom,
    }),
    [width, height],
  );

  const { marks, labels } = useMemo(() => {
    const all = marksOf(
      points,
      (score) => along(frame.left, frame.right, score),
      (score) => along(frame.bottom, frame.top, score),
    );
    const leading = all.filter((mark) => has(mark, selected) || leads(mark, threshold) !== 'none');
    // The selected actor is named whatever it scores.
    leading.sort((a, b) => Number(has(b, selected)) - Number(has(a, selected)));
    const wishes = leading.map((mark) => ({
      key: nameOf(mark, selected).id,
      x: mark.x,
      y: mark.y,
      radius: radiusOf(mark),
      width: textWidth(shortened(nameOf(mark, selected).name), FONT),
      height: FONT + 4,
      must: has(mark, selected),
    }));
    const boxes = all.map((mark) => {
      const r = radiusOf(mark);
      return { left: mark.x - r, top: mark.y - r, right: mark.x + r, bottom: mark.y + r };
    });
    const room = { left: frame.left, top: 2, right: width - 2, bottom: frame.bottom };
    return { marks: all, labels: placeLabels(wishes, boxes, room) };
  }, [points, threshold, width, frame, selected]);

  const under = (event: PointerEvent<SVGSVGElement>): Mark | null => {
    const place = event.currentTarget.getBoundingClientRect();
    return nearestMark(marks, event.clientX - place.left, event.clientY - place.top, REACH);
  };
  const describe = (mark: Mark): string => {
    const point = nameOf(mark, selected);
    const text = t('plotPoint', {
      name: point.name,
      convenor: formatScore(point.convenor),
      amplifier: formatScore(point.amplifier),
    });
    return mark.points.length === 1 ? text : t('plotPointMore', { text, count: mark.points.length - 1 });
  };
  const names = new Map(points.map((point) => [point.id, point.name]));

  return (
    <div className={styles.frame} style={{ width, height }}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={t('plotDescription', { count: points.length, threshold })}
        className={styles.plot}
        data-pointing={hovered !== null || undefined}
        onPointerMove={(event) => setHovered(under(event))}
        onPointerLeave={() => setHovered(null)}
        onPointerUp={(event) => {
          const mark = under(event);
          const id = mark && nextOfMark(mark, selected);
          if (id) onSelect(id);
        }}
      >
        <Axes frame={frame} threshold={threshold} height={height} />
        {marks.map((mark) => (
          <circle
            key={`${mark.x} ${mark.y}`}
            cx={mark.x}
            cy={mark.y}
            r={radiusOf(mark)}
            className={styles.mark}
            data-leads={leads(mark, threshold)}
            data-selected={has(mark, selected) || undefined}
            data-hovered={mark === hovered || undefined}
          />
        ))}
        {labels.map(({ key, x, y, anchor }) => (
          <text
            key={key}
            x={x}
            y={y}
            dy="0.35em"
            textAnchor={anchor}
            className={styles.label}
            data-selected={key === selected || undefined}
          >
            {shortened(names.get(key) ?? '')}
          </text>
        ))}
      </svg>
      {hovered && (
        <div
          aria-hidden
          className={styles.tip}
          style={{
            top: hovered.y + 14,
            ...(hovered.x > width / 2 ? { right: width - hovered.x } : { left: hovered.x }),
          }}
        >
          {describe(hovered)}
        </div>
      )}
    </div>
  );
};

const has = (mark: Mark, id: string | null): boolean => mark.points.some((point) => point.id === id);

/** The actor whose name stands for a mark: the selected one where it is among them. */
const nameOf = (mark: Mark, selected: string | null): FunctionPoint =>
  mark.points.find(({ id }) => id === selected) ?? mark.points[0]!;

const leads = (mark: Mark, threshold: number): 'both' | 'one' | 'none' => {
  const { convenor, amplifier } = mark.points[0]!;
  if (convenor >= threshold && amplifier >= threshold) return 'both';
  return convenor >= threshold || amplifier >= threshold ? 'one' : 'none';
};
