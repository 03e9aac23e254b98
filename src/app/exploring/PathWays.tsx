import { Button, Text, UnstyledButton } from '@mantine/core';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyNetwork } from '../../model/network';
import { countsInMetrics } from '../../model/vocabulary';
import type { ViewPath } from '../../project/view-state';
import { selectionOfActors } from '../commands/selected';
import { formatDecimal } from '../format/value';
import { typeLabel } from '../format/words';
import { useWorkspace } from '../state/workspace';
import classes from './exploring.module.css';
import { pathSentence } from './path-sentence';
import type { Paths } from './paths';
import type { NameOf } from './values';

interface PathWaysProps {
  readonly paths: Paths;
  readonly path: ViewPath;
  readonly nameOf: NameOf;
  /** Somebody wants to follow ties against their arrows too. */
  onEither(): void;
}

/** The ways that were found: how many and how long in a sentence, and the first of them by name. */
export const PathWays = ({ paths, path, nameOf, onEither }: PathWaysProps) => {
  const { t } = useTranslation('exploring');
  const { network, select } = useWorkspace();
  const types = useMemo(() => typesOnWays(network, paths), [network, paths]);
  const adverse = [...types.values()].flat().some((type) => !countsInMetrics(type));
  const unlisted = paths.count - paths.ways.length;
  return (
    <>
      <Text size="sm">{pathSentence(paths, path, { t, nameOf })}</Text>
      {paths.length === null && path.along !== 'either' && (
        <Button size="compact-sm" variant="light" onClick={onEither}>
          {t('paths.tryEither')}
        </Button>
      )}
      {adverse && (
        <Text size="xs" c="dimmed">
          {t('paths.adverse')}
        </Text>
      )}
      {paths.ways.length > 0 && (
        <ul className={classes.ways} aria-label={t('paths.ways')}>
          {paths.ways.map((way) => (
            <li key={way.join('\n')}>
              <UnstyledButton
                className={classes.way}
                title={t('paths.way')}
                onClick={() => select(selectionOfActors(way))}
              >
                {way.map((id, place) => (
                  <Fragment key={id}>
                    {place > 0 && (
                      <span className={classes.wayTie}>
                        {' '}
                        {t(path.along === 'either' ? 'paths.stepEither' : 'paths.step', {
                          types: (types.get(pairKey(way[place - 1]!, id)) ?? [])
                            .map(typeLabel)
                            .join(t('comma')),
                        })}{' '}
                      </span>
                    )}
                    <span>{nameOf(id)}</span>
                  </Fragment>
                ))}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {unlisted > 0 && (
        <Text size="xs" c="dimmed">
          {t('paths.more', { count: unlisted, number: formatDecimal(unlisted) })}
        </Text>
      )}
    </>
  );
};

const pairKey = (a: string, b: string): string => JSON.stringify([a, b]);

/** The types of the ties between two neighbours on a way, both ways round. */
const typesOnWays = (network: PolicyNetwork, paths: Paths): ReadonlyMap<string, readonly string[]> => {
  const lit = new Set(paths.relationships);
  const types = new Map<string, string[]>();
  for (const { id, source, target, type } of network.relationships) {
    if (!lit.has(id)) continue;
    for (const key of [pairKey(source, target), pairKey(target, source)]) {
      const there = types.get(key) ?? [];
      if (!there.includes(type)) there.push(type);
      types.set(key, there);
    }
  }
  return types;
};
