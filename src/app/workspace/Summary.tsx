import { Alert, Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WordHelp } from '../help';
import { useWorkspace } from '../state/workspace';
import { TourOffer } from '../tour';
import { topOf } from './ranking';
import classes from './Summary.module.css';
import { TopList } from './TopList';

const TOP = 5;
/** Figures of so many digits are written smaller. */
const LONG = 10_000;

/** The word of the glossary that explains a figure. */
const WORD_OF = { actors: 'actor', ties: 'tie', communities: 'community' } as const;

/** The network in a few figures, and who stands out in it. */
export const Summary = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'summary' });
  const { network, analysis, show } = useWorkspace();
  const pairs = analysis?.boomerang.pairs.length ?? 0;
  const figure = (key: keyof typeof WORD_OF, count: number) => (
    <div className={classes.figure}>
      <dd data-long={count >= LONG || undefined}>{count}</dd>
      <dt>
        {t(key, { count })} <WordHelp word={WORD_OF[key]} />
      </dt>
    </div>
  );
  return (
    <Stack gap="lg">
      <TourOffer />
      <div>
        <Title order={2} size="h4" mb="xs">
          {t('title')}
        </Title>
        <dl className={classes.figures}>
          {figure('actors', network.stakeholders.length)}
          {figure('ties', network.relationships.length)}
          {analysis !== null && figure('communities', analysis.network.communities)}
        </dl>
        {pairs > 0 && (
          <Text size="sm" mt="sm">
            {pairs} {t('blocked', { count: pairs })} <WordHelp word="blocked" />{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => show('boomerang')}>
              {t('routes')}
            </Anchor>
          </Text>
        )}
        <Text size="sm" c="dimmed" mt="sm">
          {t('hint')}
        </Text>
      </div>
      {analysis === null ? (
        <Text c="dimmed">{t('waiting')}</Text>
      ) : (
        <>
          <TopList
            title={t('convenors')}
            meaning={t('convenorsMeaning')}
            actors={topOf(analysis, network, 'convenor', TOP)}
          />
          <TopList
            title={t('amplifiers')}
            meaning={t('amplifiersMeaning')}
            actors={topOf(analysis, network, 'amplifier', TOP)}
          />
          {analysis.warnings.length > 0 && (
            <Alert color="yellow" variant="light" title={t('warnings')}>
              <Stack gap={4}>
                {analysis.warnings.map(({ code, message }) => (
                  <Text size="sm" key={`${code}${message}`}>
                    {message}
                  </Text>
                ))}
              </Stack>
            </Alert>
          )}
        </>
      )}
    </Stack>
  );
};
