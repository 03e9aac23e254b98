import { useComputedColorScheme } from '@mantine/core';
import { useWorkspace } from '../state/workspace';
import { LegendPanel } from './LegendPanel';

/** The legend of the open project's map. */
export const Legend = () => {
  const { network, analysis, sizeMetric, shownRoute } = useWorkspace();
  const colorScheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return (
    <LegendPanel
      network={network}
      analysis={analysis}
      sizeMetric={sizeMetric}
      colorScheme={colorScheme}
      routeShown={shownRoute !== null}
    />
  );
};
