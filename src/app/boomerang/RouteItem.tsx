import { UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconEye } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoomerangRoute } from '../../analysis/result';
import { formatDecimal, formatShare } from '../format/value';
import styles from './BoomerangScreen.module.css';
import { chainOf } from './chain';

interface RouteItemProps {
  readonly route: BoomerangRoute;
  readonly shown: boolean;
  nameOf(id: string): string;
  onToggle(route: BoomerangRoute): void;
}

/** One route as a chain that can be read aloud; pressed, it is lit up on the map. */
export const RouteItem = memo(({ route, shown, nameOf, onToggle }: RouteItemProps) => {
  const { t } = useTranslation('boomerang');
  return (
    <UnstyledButton className={styles.route} aria-pressed={shown} onClick={() => onToggle(route)}>
      <span className={styles.chain}>
        {chainOf(route).map(({ actor, role, step }) => (
          <span key={actor} className={styles.link}>
            <span className={styles.actor} data-role={role}>
              {nameOf(actor)}
            </span>
            {step && (
              <span className={styles.step} data-step={step}>
                {' '}
                {t(`step_${step}`)} <IconArrowRight size={12} aria-hidden />{' '}
              </span>
            )}
          </span>
        ))}
      </span>
      <span className={styles.facts}>
        {t('facts', {
          ties: t('ties', { count: route.length }),
          strength: formatDecimal(route.weakest_strength),
          evidence: formatShare(route.evidence_share),
        })}
        {shown && (
          <span className={styles.onMap}>
            <IconEye size={14} aria-hidden /> {t('shown')}
          </span>
        )}
      </span>
    </UnstyledButton>
  );
});
RouteItem.displayName = 'RouteItem';
