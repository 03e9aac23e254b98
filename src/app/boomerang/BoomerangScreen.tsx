import { Accordion, Badge, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cautionsFor } from '../../analysis/boomerang';
import type { Analysis, BlockedPair, BoomerangRoute } from '../../analysis/result';
import { boomerangCsv } from '../../export/boomerang-csv';
import { idOfKey, stakeholderKey } from '../../model/multigraph';
import type { PolicyNetwork } from '../../model/network';
import { FiguresPending } from '../centrality/FiguresPending';
import { compareNames } from '../format/compare-names';
import { download } from '../shell/download';
import { useWorkspace } from '../state/workspace';
import styles from './BoomerangScreen.module.css';
import { Cautions } from './Cautions';
import { pairKey, sameRoute } from './chain';
import { NoBlockage } from './NoBlockage';
import { PairPanel } from './PairPanel';

/** Who is not heard by whom, and the routes around; stands beside the map. */
export const BoomerangScreen = () => {
  const { analysis, analysedNetwork } = useWorkspace();
  return analysis === null || analysedNetwork === null ? (
    <FiguresPending />
  ) : (
    <Boomerang analysis={analysis} network={analysedNetwork} />
  );
};

const Boomerang = ({ analysis, network }: { analysis: Analysis; network: PolicyNetwork }) => {
  const { t } = useTranslation('boomerang');
  const { shownRoute, showRoute, analysisState } = useWorkspace();
  const { pairs, total } = analysis.boomerang;
  const [blocked, setBlocked] = useState<string | null>(null);
  const known = useMemo(
    () => ({
      actors: new Map(network.stakeholders.map((actor) => [actor.id, actor])),
      ties: new Map(network.relationships.map((tie) => [tie.id, tie])),
    }),
    [network],
  );
  const nameOf = useCallback((id: string) => known.actors.get(id)?.name ?? id, [known]);

  // After an edit the chosen actor may not be blocked any more.
  const chosen = pairs.some((pair) => pair.blocked === blocked) ? blocked : null;
  const listed = chosen === null ? pairs : pairs.filter((pair) => pair.blocked === chosen);
  const cautions = useMemo(() => {
    const wanted = new Set(listed.flatMap((pair) => cautionsFor(known.actors.get(pair.blocked)?.kind)));
    return wanted.size === 0 ? cautionsFor(undefined) : [...wanted];
  }, [listed, known]);

  const shownPair = shownRoute && pairs.find((pair) => pairKey(pair) === pairKey(shownRoute.pair));
  const [opened, setOpened] = useState<readonly string[]>(() => {
    const first = shownPair ?? pairs[0];
    return first === undefined ? [] : [pairKey(first)];
  });
  useHotkeys(shownRoute === null ? [] : [['Escape', () => showRoute(null)]]);

  const toggle = (pair: BlockedPair) => (route: BoomerangRoute) => {
    const again = shownPair === pair && shownRoute !== null && sameRoute(shownRoute.route, route);
    showRoute(again ? null : { pair, route });
  };

  return (
    <section className={styles.screen} aria-labelledby="boomerang-title">
      <div>
        <Title order={1} size="h3" id="boomerang-title">
          {t('title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('lead')}
        </Text>
      </div>
      <Cautions cautions={cautions} />
      {pairs.length === 0 ? (
        <NoBlockage />
      ) : (
        <>
          <Group gap="sm" align="flex-end">
            <BlockedSelect pairs={pairs} value={chosen} nameOf={nameOf} onChange={setBlocked} />
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              disabled={analysisState.status !== 'ready'}
              onClick={() => download('boomerang.csv', boomerangCsv(analysis.boomerang))}
            >
              {t('download')}
            </Button>
          </Group>
          <div>
            <Text size="sm" fw={500} role="status">
              {t('summary', {
                pairs: t('pairs', { count: listed.length }),
                routes: t('routes', {
                  count: chosen === null ? total : listed.reduce((sum, pair) => sum + pair.active, 0),
                }),
              })}
            </Text>
            {total > 0 && (
              <Text size="xs" c="dimmed">
                {t('showHint')} {t('stepsAbout')}
              </Text>
            )}
          </div>
          <Accordion
            multiple
            variant="separated"
            value={[...opened]}
            onChange={setOpened}
            className={styles.pairs}
            order={2}
          >
            {listed.map((pair) => (
              <Accordion.Item key={pairKey(pair)} value={pairKey(pair)}>
                <Accordion.Control>
                  <Stack gap={2}>
                    <Text fw={600} lh={1.35} className={styles.wrap}>
                      {t('pairTitle', { blocked: nameOf(pair.blocked), target: nameOf(pair.target) })}
                    </Text>
                    <Group gap="xs">
                      <Text size="sm" c="dimmed">
                        {pair.active === 0 ? t('routesNone') : t('routes', { count: pair.active })}
                      </Text>
                      {pair.channel_open && (
                        <Badge component="span" variant="light" color="blue" tt="none">
                          {t('channelOpen')}
                        </Badge>
                      )}
                    </Group>
                  </Stack>
                </Accordion.Control>
                <Accordion.Panel>
                  {opened.includes(pairKey(pair)) && (
                    <PairPanel
                      pair={pair}
                      choice={analysis.choice}
                      network={network}
                      ties={known.ties}
                      nameOf={nameOf}
                      shown={shownPair === pair ? (shownRoute?.route ?? null) : null}
                      onToggle={toggle(pair)}
                    />
                  )}
                </Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        </>
      )}
    </section>
  );
};

interface BlockedSelectProps {
  readonly pairs: readonly BlockedPair[];
  /** Stakeholder id; `null` for all. */
  readonly value: string | null;
  nameOf(id: string): string;
  onChange(id: string | null): void;
}

const ALL = 'all';

const BlockedSelect = ({ pairs, value, nameOf, onChange }: BlockedSelectProps) => {
  const { t } = useTranslation('boomerang');
  const data = useMemo(
    () => [
      { value: ALL, label: t('all') },
      // Prefixed: Mantine keeps options in an object.
      ...[...new Set(pairs.map((pair) => pair.blocked))]
        .map((id) => ({ value: stakeholderKey(id), label: nameOf(id) }))
        .sort((a, b) => compareNames(a.label, b.label)),
    ],
    [pairs, nameOf, t],
  );
  return (
    <Select
      label={t('choose')}
      className={styles.choose}
      data={data}
      value={value === null ? ALL : stakeholderKey(value)}
      onChange={(key) => onChange(key === null || key === ALL ? null : idOfKey(key))}
      allowDeselect={false}
      searchable
      comboboxProps={{ shadow: 'md' }}
    />
  );
};
