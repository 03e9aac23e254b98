import { useTranslation } from 'react-i18next';
import styles from './FunctionPlot.module.css';
import type { Box } from './place-labels';

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** Where a score from 0 to 1 stands between two pixels. */
export const along = (from: number, to: number, score: number): number => from + score * (to - from);

interface AxesProps {
  /** Where the scores 0 and 1 stand. */
  readonly frame: Box;
  readonly threshold: number;
  /** Height of the whole picture. */
  readonly height: number;
}

/** Grid, scales and the lines from which an actor is tagged. */
export const Axes = ({ frame, threshold, height }: AxesProps) => {
  const { t } = useTranslation('centrality');
  const { left, right, top, bottom } = frame;
  const x = (score: number) => along(left, right, score);
  const y = (score: number) => along(bottom, top, score);
  return (
    <g>
      <rect
        x={x(threshold)}
        y={top}
        width={Math.max(0, right - x(threshold))}
        height={Math.max(0, y(threshold) - top)}
        className={styles.corner}
      />
      {TICKS.map((tick) => {
        const marked = tick === threshold || undefined;
        return (
          <g key={tick} className={styles.tick} data-threshold={marked}>
            <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} className={styles.grid} />
            <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className={styles.grid} />
            <text x={x(tick)} y={bottom + 18} textAnchor="middle">
              {tick}
            </text>
            <text x={left - 10} y={y(tick)} dy="0.35em" textAnchor="end">
              {tick}
            </text>
          </g>
        );
      })}
      <line x1={x(threshold)} x2={x(threshold)} y1={top} y2={bottom} className={styles.threshold} />
      <line x1={left} x2={right} y1={y(threshold)} y2={y(threshold)} className={styles.threshold} />
      <text x={(left + right) / 2} y={height - 6} textAnchor="middle" className={styles.axis}>
        {t('plotConvenor')}
      </text>
      <text
        transform={`translate(13 ${(top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        className={styles.axis}
      >
        {t('plotAmplifier')}
      </text>
    </g>
  );
};
