import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PATTERNS } from '../../analysis/boomerang';
import type { BoomerangRoute } from '../../analysis/result';
import styles from './BoomerangScreen.module.css';
import { type PatternGroup, routeKey, sameRoute } from './chain';
import { RouteItem } from './RouteItem';

const FIRST = 5;
const STEP = 50;

interface RouteGroupProps {
  readonly group: PatternGroup;
  readonly shown: BoomerangRoute | null;
  nameOf(id: string): string;
  onToggle(route: BoomerangRoute): void;
}

/** The routes of one pattern, a few at first. */
export const RouteGroup = ({ group, shown, nameOf, onToggle }: RouteGroupProps) => {
  const { t } = useTranslation('boomerang');
  const [wanted, setWanted] = useState(FIRST);
  const { label, meaning } = PATTERNS[group.pattern];
  // The route on the map stays in the list, however far down it stands.
  const place = shown === null ? -1 : group.routes.findIndex((route) => sameRoute(route, shown));
  const limit = Math.max(wanted, place + 1);
  const left = group.routes.length - limit;
  const head = t('patternCount', {
    label,
    routes: t('routes', { count: group.count }),
  });
  return (
    <section aria-label={head} className={styles.group}>
      <Title order={3} size="h6">
        {head}
      </Title>
      <Text size="xs" c="dimmed" pb={6}>
        {meaning}
      </Text>
      <ul className={styles.routes}>
        {group.routes.slice(0, limit).map((route) => (
          <li key={routeKey(route)}>
            <RouteItem
              route={route}
              nameOf={nameOf}
              shown={shown !== null && sameRoute(route, shown)}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Group gap="sm" pt={6}>
          <Button variant="default" size="compact-sm" onClick={() => setWanted(limit + STEP)}>
            {t('more', { count: Math.min(STEP, left) })}
          </Button>
          <Text size="xs" c="dimmed">
            {t('moreOf', { shown: limit, count: group.routes.length })}
          </Text>
        </Group>
      )}
    </section>
  );
};
