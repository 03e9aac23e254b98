import { useTranslation } from 'react-i18next';
import classes from './TablesToMap.module.css';

/** Two little tables and the map that they become. Decoration with one sentence under it. */
export const TablesToMap = () => {
  const { t } = useTranslation('start', { keyPrefix: 'picture' });
  return (
    <figure className={classes.figure}>
      <div className={classes.scene} aria-hidden="true">
        <div className={classes.tables}>
          <MiniTable
            file={t('actors')}
            heads={[t('name'), t('kind')]}
            rows={[
              [t('actorA'), t('kindA')],
              [t('actorB'), t('kindB')],
              [t('actorC'), t('kindC')],
            ]}
          />
          <MiniTable
            file={t('ties')}
            heads={[t('source'), t('target'), t('type')]}
            rows={[
              [t('actorA'), t('actorB'), t('typeAB')],
              [t('actorA'), t('actorC'), t('typeAC')],
              [t('actorC'), t('actorB'), t('typeCB')],
            ]}
          />
        </div>
        <svg className={classes.arrow} viewBox="0 0 48 24" aria-hidden="true" focusable="false">
          <path d="M2 12 H42 M34 4 L43 12 L34 20" fill="none" strokeWidth="2.5" strokeLinecap="round" />
        </svg>
        <svg className={classes.map} viewBox="0 0 220 190" aria-hidden="true" focusable="false">
          <path className={classes.blocked} d="M48 146 H166" />
          <path className={classes.route} d="M44 132 C 44 92, 66 56, 96 46" />
          <path className={classes.route} d="M124 46 C 158 58, 174 92, 176 124" />
          <path className={classes.head} d="M168 114 L176 127 L183 113" />
          <circle className={classes.civil} cx="44" cy="146" r="15" />
          <path className={classes.body} d="M110 24 L129 43 L110 62 L91 43 Z" />
          <rect className={classes.state} x="162" y="132" width="28" height="28" rx="4" />
          <text x="44" y="180">
            {t('actorA')}
          </text>
          <text x="110" y="14">
            {t('actorC')}
          </text>
          <text x="176" y="180">
            {t('actorB')}
          </text>
        </svg>
      </div>
      <figcaption className={classes.caption}>{t('caption')}</figcaption>
    </figure>
  );
};

interface MiniTableProps {
  readonly file: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MiniTable = ({ file, heads, rows }: MiniTableProps) => (
  <div className={classes.table}>
    <div className={classes.file}>{file}</div>
    <div className={classes.grid} style={{ gridTemplateColumns: `repeat(${heads.length}, auto)` }}>
      {heads.map((head) => (
        <span key={head} className={classes.columnHead}>
          {head}
        </span>
      ))}
      {rows.map((row) => row.map((cell, i) => <span key={`${row.join('>')}${heads[i]}`}>{cell}</span>))}
    </div>
  </div>
);
