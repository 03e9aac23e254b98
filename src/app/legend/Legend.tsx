import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toggleValue } from '../exploring/filters';
import { MAP_THEMES } from '../map/palette';
import { useWorkspace } from '../state/workspace';
import { legendGroups } from './groups';
import { LegendPanel } from './LegendPanel';
import type { LegendToggle } from './model';
import { legendSections, marksFirst } from './sections';

interface LegendProps {
  /** For a projector: marks first, smaller and in columns, so that all of it is seen at once. */
  readonly presenting?: boolean;
}

/** The legend of the open project's map. */
export const Legend = ({ presenting = false }: LegendProps) => {
  const { t } = useTranslation('legend');
  const { network, analysis, sizeMetric, shownRoute, view, setView, shown } = useWorkspace();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { hulls } = view.layers;
  const groups = useMemo(
    () =>
      legendGroups({ network, analysis, scheme, shown, by: hulls }, (number, name) =>
        t('community', { number, name }),
      ),
    [network, analysis, scheme, shown, hulls, t],
  );
  const routeShown = shownRoute !== null;
  const sections = useMemo(
    () => legendSections({ network, analysis, sizeMetric, scheme, view, shown, routeShown, groups }, t),
    [network, analysis, sizeMetric, scheme, view, shown, routeShown, groups, t],
  );
  const toggle = ({ column, value, all }: LegendToggle) =>
    setView({ filters: toggleValue(view.filters, column, value, all) });
  return (
    <LegendPanel
      sections={presenting ? marksFirst(sections) : sections}
      ground={MAP_THEMES[scheme].background}
      onToggle={toggle}
      presenting={presenting}
    />
  );
};
