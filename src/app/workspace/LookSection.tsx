import { Select, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { GROUPINGS, type Layers } from '../../project/view-state';
import { useWorkspace } from '../state/workspace';
import { SizeSelect } from './SizeSelect';

const NAMES = ['important', 'all', 'none'] as const satisfies readonly Layers['names'][];
const HULLS = ['none', ...GROUPINGS] as const satisfies readonly Layers['hulls'][];

/** How large actors are drawn, and what is drawn besides them. */
export const LookSection = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'left' });
  const { view, setView } = useWorkspace();
  const { layers } = view;
  const change = (part: Partial<Layers>) => setView({ layers: { ...layers, ...part } });
  return (
    <Stack gap="md">
      <SizeSelect />
      <Select
        label={t('names')}
        data={NAMES.map((value) => ({ value, label: t(`namesOf.${value}`) }))}
        value={layers.names}
        onChange={(value) => value !== null && change({ names: value })}
        allowDeselect={false}
      />
      <Select
        label={t('hulls')}
        data={HULLS.map((value) => ({ value, label: t(`hullsOf.${value}`) }))}
        value={layers.hulls}
        onChange={(value) => value !== null && change({ hulls: value })}
        allowDeselect={false}
      />
      <Switch
        label={t('badges')}
        description={t('badgesAbout')}
        checked={layers.badges}
        onChange={(event) => change({ badges: event.currentTarget.checked })}
      />
    </Stack>
  );
};
