import { Badge, Loader, Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './SampleCards.module.css';
import { SampleSketch } from './SampleSketch';
import { SAMPLES, type SampleName } from './samples';

interface SampleCardsProps {
  /** The sample being opened; the others wait. */
  readonly opening: SampleName | null;
  onOpen(name: SampleName): void;
}

/** The samples as cards; one click opens one on the map. */
export const SampleCards = ({ opening, onOpen }: SampleCardsProps) => {
  const { t } = useTranslation('start', { keyPrefix: 'samples' });
  return (
    <section aria-labelledby="samples-title">
      <Title order={2} size="h3" id="samples-title">
        {t('title')}
      </Title>
      <Text c="dimmed" size="sm" mb="md">
        {opening === null ? t('lead') : t('opening', { name: t(`${opening}.name`) })}
      </Text>
      <div className={classes.cards}>
        {SAMPLES.map((name) => (
          <UnstyledButton
            key={name}
            className={classes.card}
            disabled={opening !== null}
            onClick={() => onOpen(name)}
          >
            <span className={classes.sketch}>
              {opening === name ? <Loader size="sm" /> : <SampleSketch name={name} />}
            </span>
            <span className={classes.text}>
              <Badge variant="light" size="sm" className={classes.tag}>
                {t(`${name}.tag`)}
              </Badge>
              <span className={classes.name}>{t(`${name}.name`)}</span>
              <span className={classes.about}>{t(`${name}.text`)}</span>
            </span>
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
};
