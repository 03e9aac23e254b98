import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LegendRow } from './LegendRow';
import classes from './legend.module.css';
import type { LegendSection, LegendToggle } from './model';

export interface LegendPanelProps {
  readonly sections: readonly LegendSection[];
  /** Colour behind the map. */
  readonly ground: string;
  /** A kind or a type is to be left out of the map, or brought back. */
  onToggle(toggle: LegendToggle): void;
  /** Smaller and in columns, without the help on rows. */
  readonly presenting: boolean;
}

const Section = ({
  section,
  ground,
  onToggle,
}: Pick<LegendPanelProps, 'ground' | 'onToggle'> & { readonly section: LegendSection }) => {
  const id = useId();
  const { key, heading, items, notes } = section;
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="sm" id={id} mb={4}>
        {heading}
      </Title>
      {items.length > 0 && (
        <ul className={key === 'size' ? classes.sizes : classes.list}>
          {items.map((item) => (
            <LegendRow key={item.key} item={item} ground={ground} onToggle={onToggle} />
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <Text key={note} className={classes.note}>
          {note}
        </Text>
      ))}
    </section>
  );
};

/** What the colours, shapes, lines, sizes and rings of the map mean: only what is on it. */
export const LegendPanel = ({ sections, presenting, ...rest }: LegendPanelProps) => {
  const { t } = useTranslation('legend');
  if (sections.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('empty')}
      </Text>
    );
  }
  return (
    <div className={classes.legend} data-presenting={presenting || undefined}>
      {sections.map((section) => (
        <Section key={section.key} section={section} {...rest} />
      ))}
      {!presenting && <Text className={classes.note}>{t('toggleHelp')}</Text>}
    </div>
  );
};
