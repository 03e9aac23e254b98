import { Box, Loader, Text, VisuallyHidden } from '@mantine/core';
import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildFigures } from './figures';
import { keyAction } from './keyboard';
import { MapControls } from './MapControls';
import { MapUnavailable } from './MapUnavailable';
import classes from './map.module.css';
import { MAP_THEMES } from './palette';
import { exportPng } from './png';
import type { MapHandle, NetworkMapProps } from './props';
import { buildScene } from './scene';
import { selectionOf, summaryOf } from './summary';
import { useLayout } from './use-layout';
import { useRenderer } from './use-renderer';
import { buildView } from './view';

/**
 * The map of a policy network. Fills its parent, which must have a height. `data-state` on the root tells
 * whether actors are still moving.
 */
export const NetworkMap = ({
  network,
  analysis,
  sizeMetric,
  colorScheme,
  selected,
  onSelect,
  shownRoute,
  onReady,
  ref,
}: NetworkMapProps & { readonly ref?: Ref<MapHandle> }) => {
  const { t } = useTranslation('map');
  const stage = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [hovered, setHovered] = useState<string | null>(null);
  const scene = useMemo(() => buildScene(network), [network]);
  const { laidOut, pin } = useLayout(scene, stage);
  const { state, retry } = useRenderer(stage, { hover: setHovered, click: onSelect, moved: pin });
  const renderer = state.status === 'ready' ? state.renderer : null;
  const isReady = state.status !== 'starting';
  useEffect(() => {
    if (isReady) onReady?.();
  }, [isReady, onReady]);

  // What is drawn lags behind the network while newcomers are being placed.
  const drawn = laidOut?.scene ?? null;
  const figures = useMemo(() => buildFigures(scene, analysis, sizeMetric), [scene, analysis, sizeMetric]);
  const drawnFigures = useMemo(
    () => (drawn === null || drawn === scene ? figures : buildFigures(drawn, analysis, sizeMetric)),
    [drawn, scene, figures, analysis, sizeMetric],
  );
  const view = useMemo(
    () =>
      drawn === null ? null : buildView(drawn, drawnFigures, { hovered, selected, shownRoute }, colorScheme),
    [drawn, drawnFigures, hovered, selected, shownRoute, colorScheme],
  );
  const roleNames = useMemo(
    () => ({
      blocked: t('role.blocked'),
      target: t('role.target'),
      partner: t('role.partner'),
      'leverage-holder': t('role.leverage-holder'),
    }),
    [t],
  );
  useEffect(() => {
    if (renderer === null || view === null || laidOut === null) return;
    renderer.draw({ view, positions: laidOut.positions, settled: laidOut.settled, roleNames });
  }, [renderer, view, laidOut, roleNames]);

  useEffect(() => {
    if (shownRoute !== null) renderer?.show(shownRoute.route.actors);
  }, [renderer, shownRoute]);

  useImperativeHandle(
    ref,
    (): MapHandle => ({
      fit: () => renderer?.fit(),
      zoom: (direction) => renderer?.zoom(direction),
      focusOn: (id) => renderer?.focusOn(id),
      exportPng: (title) => exportPng({ renderer, network, analysis, sizeMetric, colorScheme, title, t }),
    }),
    [renderer, network, analysis, sizeMetric, colorScheme, t],
  );

  const settled = laidOut !== null && laidOut.scene === scene && laidOut.settled;
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (renderer === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyAction(event.key, { renderer, clear: () => onSelect(null) });
    if (act === null) return;
    event.preventDefault();
    act();
  };

  return (
    <div
      className={classes.root}
      style={{ background: MAP_THEMES[colorScheme].background }}
      data-testid="network-map"
      data-state={settled ? 'settled' : 'laying-out'}
      data-renderer={state.status}
      data-actors={network.stakeholders.length}
      data-ties={network.relationships.length}
    >
      <Box
        ref={stage}
        className={classes.stage}
        role="application"
        tabIndex={0}
        aria-label={summaryOf(network, scene, figures, t)}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
        hidden={state.status === 'unavailable'}
      />
      <VisuallyHidden id={keysId}>{t('keys')}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{selectionOf(scene, figures, selected, t)}</VisuallyHidden>
      {state.status === 'unavailable' && <MapUnavailable retry={retry} />}
      {renderer !== null && <MapControls renderer={renderer} />}
      {state.status !== 'unavailable' && scene.nodes.length === 0 && (
        <div className={classes.note}>
          <Text c="dimmed">{t('empty')}</Text>
        </div>
      )}
      {state.status !== 'unavailable' &&
        (laidOut === null || renderer === null) &&
        scene.nodes.length > 0 && (
          <div className={classes.note}>
            <Loader size="sm" />
            <Text>{t('layingOut')}</Text>
          </div>
        )}
    </div>
  );
};
