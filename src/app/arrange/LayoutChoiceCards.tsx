import { Radio } from '@mantine/core';
import {
  IconAffiliate,
  IconBoxMultiple,
  IconHandFinger,
  IconLayoutBoard,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LAYOUTS, type LayoutKind } from '../../project/view-state';
import classes from './arrange.module.css';

const ICONS: Readonly<Record<LayoutKind, TablerIcon>> = {
  force: IconAffiliate,
  rings: IconTargetArrow,
  lanes: IconLayoutBoard,
  groups: IconBoxMultiple,
  hand: IconHandFinger,
};

interface LayoutChoiceCardsProps {
  readonly value: LayoutKind;
  onChange(kind: LayoutKind): void;
}

const isLayout = (word: string): word is LayoutKind => LAYOUTS.some((kind) => kind === word);

/** The five arrangements as cards, one of them chosen, with what it means below. */
export const LayoutChoiceCards = ({ value, onChange }: LayoutChoiceCardsProps) => {
  const { t } = useTranslation('arrange');
  const about = useId();
  return (
    <Radio.Group
      label={t('layout')}
      aria-describedby={about}
      value={value}
      onChange={(word) => isLayout(word) && onChange(word)}
    >
      <div className={classes.cards}>
        {LAYOUTS.map((kind) => {
          const Icon = ICONS[kind];
          return (
            <Radio.Card key={kind} value={kind} className={classes.card}>
              <Icon size={20} stroke={1.6} aria-hidden />
              <span>{t(`layouts.${kind}`)}</span>
            </Radio.Card>
          );
        })}
      </div>
      <p id={about} className={classes.about}>
        {t(`about.${value}`)}
      </p>
    </Radio.Group>
  );
};
