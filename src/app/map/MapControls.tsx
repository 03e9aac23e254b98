import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './map.module.css';
import type { Renderer } from './renderer';

/** Buttons for those who do not use a wheel. */
export const MapControls = ({ renderer }: { readonly renderer: Renderer }) => {
  const { t } = useTranslation('map');
  const buttons = [
    { name: t('zoomIn'), Icon: IconPlus, act: () => renderer.zoom('in') },
    { name: t('zoomOut'), Icon: IconMinus, act: () => renderer.zoom('out') },
    { name: t('fit'), Icon: IconFocusCentered, act: () => renderer.fit() },
  ];
  return (
    <div className={classes.controls} role="toolbar" aria-label={t('controls')} aria-orientation="vertical">
      {buttons.map(({ name, Icon, act }) => (
        <Tooltip key={name} label={name} position="left">
          <ActionIcon variant="default" size="lg" aria-label={name} onClick={act}>
            <Icon size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
};
