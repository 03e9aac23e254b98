import { Box, VisuallyHidden } from '@mantine/core';
import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathsBetween } from '../exploring/paths';
import { nudged } from './interaction/nudge';
import { afterClick, afterLasso } from './interaction/selecting';
import { MapControls } from './MapControls';
import { MapNotes } from './MapNotes';
import { MapUnavailable } from './MapUnavailable';
import classes from './map.module.css';
import { toScreen } from './on-screen';
import { MAP_THEMES } from './palette';
import type { MapHandle, NetworkMapProps } from './props';
import { useDrawing } from './use-drawing';
import { useGround } from './use-ground';
import { useHover } from './use-hover';
import { useMapKeys } from './use-map-keys';
import { useMapWords } from './use-map-words';
import { usePicture } from './use-picture';
import { useRenderer } from './use-renderer';
import { useScene } from './use-scene';
import { useTellReady } from './use-tell-ready';
import { useWalk } from './use-walk';
import { WalkRing } from './WalkRing';
import { WithoutWebGl } from './WithoutWebGl';

const NO_IMPORTANCE: readonly number[] = [];
const NO_BEGINNINGS: ReadonlySet<string> = new Set();

/**
 * The map of a policy network. Fills its parent, which must have a height. `data-state` on the root tells
 * whether actors are still moving.
 */
export const NetworkMap = (props: NetworkMapProps & { readonly ref?: Ref<MapHandle> }) => {
  const { network, colorScheme, view, shown, selected, onSelect, shownRoute, onMenu, onReady, ref } = props;
  const { t } = useTranslation('map');
  const stage = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [hovered, setHovered] = useHover(props);
  const [isFocused, setFocused] = useState(false);
  const [isLassoing, setLassoing] = useState(false);
  /** What came of the lasso, to be read out. */
  const [told, setTold] = useState('');

  const mapScene = useScene(props, stage);
  const { drawn, isSettled, sentence, move } = mapScene;
  const ground = useGround(drawn?.laidOut ?? null, shown);
  const walk = useWalk(ground, drawn?.figures.importance ?? NO_IMPORTANCE, selected.at(-1) ?? null);
  const walkedTo = walk.at === null ? null : (ground?.scene.nodes[walk.at]?.id ?? null);
  const words = useMapWords(props, mapScene, walk, ground);
  const path = useMemo(() => pathsBetween(network, shown, view.path), [network, shown, view.path]);
  const picture = usePicture(props, drawn, hovered ?? (isFocused ? walkedTo : null), path);

  const size = {
    actors: shown?.stakeholders.size ?? network.stakeholders.length,
    ties: shown?.relationships.size ?? network.relationships.length,
  };
  const { state, retry } = useRenderer(
    stage,
    size,
    {
      hover: setHovered,
      click: (id, adding) => onSelect(afterClick(selected, id, adding)),
      menu: (id, x, y) => onMenu?.(id, { x, y }),
      lasso: (ids, adding = false) => {
        setLassoing(false);
        setTold(ids.length === 0 ? t('lasso.nobody') : '');
        const next = afterLasso(selected, ids, adding);
        if (next !== selected) onSelect(next);
      },
      moved: (places, done) => {
        drawing.hold(!done);
        move(places, done);
      },
    },
    drawn !== null,
  );
  const renderer = state.status === 'ready' ? state.renderer : null;
  const drawing = useDrawing(renderer, picture, drawn?.laidOut.key ?? '');
  const lasso = (on: boolean) => {
    renderer?.lasso(on);
    setLassoing(on);
    if (on) walk.leave();
    setTold(on ? t('lasso.begun') : '');
  };

  useTellReady(state.status === 'unavailable' || (renderer !== null && isSettled), onReady);
  useEffect(() => {
    if (shownRoute !== null) renderer?.show(shownRoute.route.actors);
  }, [renderer, shownRoute]);
  // By who is on them: the same ways, found again after a change of the data, are no reason to move the view.
  const onWays = path === null ? null : JSON.stringify(path.stakeholders);
  useEffect(() => {
    if (onWays !== null) renderer?.show(JSON.parse(onWays) as readonly string[]);
  }, [renderer, onWays]);
  useEffect(() => {
    if (view.around !== null) renderer?.fit();
  }, [renderer, view.around]);
  useEffect(() => {
    if (walkedTo !== null) renderer?.show([walkedTo]);
  }, [renderer, walkedTo]);

  useImperativeHandle(
    ref,
    (): MapHandle => ({
      fit: () => renderer?.fit(),
      zoom: (direction) => renderer?.zoom(direction),
      focusOn: (id) => renderer?.focusOn(id),
      show: (ids) => renderer?.show(ids),
      startLasso: () => {
        stage.current?.focus();
        lasso(true);
      },
      drawn: () => {
        const now = drawing.now();
        return renderer === null || now === null ? null : { picture: now, frame: renderer.frame() };
      },
      takeFocus: () => stage.current?.focus(),
    }),
  );

  const openMenu = () => {
    const room = stage.current?.getBoundingClientRect();
    const positions = drawing.now()?.positions;
    if (walk.at === null || walkedTo === null || room === undefined || positions === undefined) return;
    const [x, y] = toScreen(renderer!.frame(), positions[2 * walk.at]!, positions[2 * walk.at + 1]!);
    onMenu?.(walkedTo, { x: room.left + x, y: room.top + y });
  };
  const nudge = (dx: number, dy: number) => {
    const positions = drawing.now()?.positions;
    if (walkedTo === null || renderer === null || ground === null || positions === undefined) return;
    const { scale } = renderer.frame();
    move(
      nudged(
        ground.scene,
        positions,
        selected.includes(walkedTo) ? selected : [walkedTo],
        dx / scale,
        -dy / scale,
      ),
      true,
    );
  };
  const leaveSelection = selected.length > 0 ? () => onSelect([]) : null;
  const onKeyDown = useMapKeys({
    renderer,
    walk,
    beginnings: props.shortcutBeginnings ?? NO_BEGINNINGS,
    choose: (adding) => {
      if (walkedTo !== null) onSelect(afterClick(selected, walkedTo, adding));
    },
    menu: openMenu,
    nudge,
    leave: isLassoing ? () => lasso(false) : walk.at !== null ? walk.leave : leaveSelection,
  });

  const isUnavailable = state.status === 'unavailable';
  return (
    <div
      className={classes.root}
      style={{ background: MAP_THEMES[colorScheme].background }}
      data-testid="network-map"
      data-state={isSettled ? 'settled' : 'laying-out'}
      data-renderer={state.status}
      data-means={state.status === 'ready' ? state.means : undefined}
      data-actors={network.stakeholders.length}
      data-ties={network.relationships.length}
    >
      <Box
        ref={stage}
        className={classes.stage}
        role="application"
        tabIndex={0}
        aria-label={words.summary}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        hidden={isUnavailable}
      />
      {renderer !== null && isFocused && walk.at !== null && (
        <WalkRing
          renderer={renderer}
          picture={drawing.now}
          node={walk.at}
          radius={drawn?.figures.radii[walk.at] ?? 0}
        />
      )}
      <VisuallyHidden id={keysId}>{t('keys')}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{words.selection}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{sentence}</VisuallyHidden>
      <VisuallyHidden aria-live="assertive">{told === '' ? words.walk : told}</VisuallyHidden>
      {state.status === 'unavailable' ? (
        <MapUnavailable limits={state.limits} onTable={props.onTable} retry={retry} />
      ) : (
        <MapNotes
          actors={network.stakeholders.length}
          shown={size.actors}
          waiting={drawn === null || renderer === null}
        />
      )}
      {state.status === 'ready' && state.means === 'svg' && <WithoutWebGl retry={retry} />}
      {renderer !== null && <MapControls renderer={renderer} isLassoing={isLassoing} onLasso={lasso} />}
    </div>
  );
};
