import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { buildHulls } from './hulls/build';
import type { NetworkMapProps } from './props';
import type { Picture } from './renderer';
import type { MapScene } from './use-scene';
import { buildView, type LitPart } from './view';

/** At least this much larger for a projector. */
const PRESENTED = 1.4;
/** Size of type that a page has by itself, in pixels. */
const USUAL_TYPE = 16;

/** Names keep pace with the type of the page, which grows with the screen while presenting. */
const presentedScale = (): number => {
  const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(PRESENTED, type / USUAL_TYPE || 0);
};

/**
 * The picture of a laid out scene; `null` until actors have places.
 *
 * @param looked stakeholder id of the actor under the pointer, or where the keyboard's walk has come to.
 * @param path what is lit up between two actors.
 */
export const usePicture = (
  { selected, shownRoute, shown, view, presenting = false, colorScheme }: NetworkMapProps,
  drawn: MapScene['drawn'],
  looked: string | null,
  path: LitPart | null,
): Picture | null => {
  const { t } = useTranslation('map');
  const { layers } = view;
  const scene = drawn?.laidOut.scene ?? null;
  const figures = drawn?.figures ?? null;
  const enlarged = useMemo(() => (presenting ? presentedScale() : 1), [presenting]);
  const mapView = useMemo(() => {
    if (scene === null || figures === null) return null;
    const focus = { hovered: looked, selected, shownRoute, shown, path, layers, enlarged };
    return buildView(scene, figures, focus, colorScheme);
  }, [scene, figures, looked, selected, shownRoute, shown, path, layers, enlarged, colorScheme]);
  const roleNames = useMemo(
    () => ({
      blocked: t('role.blocked'),
      target: t('role.target'),
      partner: t('role.partner'),
      'leverage-holder': t('role.leverage-holder'),
    }),
    [t],
  );
  return useMemo((): Picture | null => {
    if (mapView === null || drawn === null) return null;
    const { positions, settled, guides } = drawn.laidOut;
    const hulls = buildHulls(mapView, positions, (number, name) => t('community', { number, name }));
    return { view: mapView, positions, settled, guides, hulls, roleNames };
  }, [mapView, drawn, roleNames, t]);
};
