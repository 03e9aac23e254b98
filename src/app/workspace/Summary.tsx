import { Alert, Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import { topOf } from './ranking';
import classes from './Summary.module.css';
import { TopList } from './TopList';

const TOP = 5;

/** The network in a few figures, and who stands out in it. */
export const Summary = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'summary' });
  const { network, analysis, show } = useWorkspace();
  const pairs = analysis?.boomerang.pairs.length ?? 0;
  const figure = (key: 'actors' | 'ties' | 'communities', count: number) => (
    <div className={classes.figure}>
      <dd>{count}</dd>
      <dt>{t(key, { count })}</dt>
    </div>
  );
  return (
    <Stack gap="lg">
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
            {pairs} {t('blocked', { count: pairs })}.{' '}
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
