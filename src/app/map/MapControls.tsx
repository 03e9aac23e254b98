import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconLasso, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './map.module.css';
import type { Renderer } from './renderer';

export interface MapControlsProps {
  readonly renderer: Renderer;
  /** A line is being drawn around actors. */
  readonly isLassoing: boolean;
  onLasso(on: boolean): void;
}

/** Buttons for those who do not use a wheel. */
export const MapControls = ({ renderer, isLassoing, onLasso }: MapControlsProps) => {
  const { t } = useTranslation('map');
  const buttons = [
    { name: t('lasso.start'), Icon: IconLasso, act: () => onLasso(!isLassoing), pressed: isLassoing },
    { name: t('zoomIn'), Icon: IconPlus, act: () => renderer.zoom('in') },
    { name: t('zoomOut'), Icon: IconMinus, act: () => renderer.zoom('out') },
    { name: t('fit'), Icon: IconFocusCentered, act: () => renderer.fit() },
  ];
  return (
    <fieldset className={classes.controls} aria-label={t('controls')}>
      {buttons.map(({ name, Icon, act, pressed }) => (
        <Tooltip key={name} label={name} position="left">
          <ActionIcon
            variant={pressed === true ? 'filled' : 'default'}
            size="lg"
            aria-label={name}
            aria-pressed={pressed}
            onClick={act}
          >
            <Icon size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </fieldset>
  );
};
