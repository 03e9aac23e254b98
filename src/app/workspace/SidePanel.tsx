import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SidePanel.module.css';

const ICONS = {
  left: { open: IconLayoutSidebarLeftCollapse, shut: IconLayoutSidebarLeftExpand },
  right: { open: IconLayoutSidebarRightCollapse, shut: IconLayoutSidebarRightExpand },
};

interface SidePanelProps {
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly open: boolean;
  onToggle(open: boolean): void;
  /** What the panel is about: something new starts at the top. */
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

/** A panel beside the map that can be folded away. */
export const SidePanel = ({ side, label, open, onToggle, about, children }: SidePanelProps) => {
  const { t } = useTranslation('workspace');
  const Icon = ICONS[side][open ? 'open' : 'shut'];
  const action = t(`${side}.${open ? 'hide' : 'show'}`);
  return (
    <aside
      aria-label={label}
      className={classes.panel}
      data-side={side}
      data-open={open || undefined}
      data-tour={side}
    >
      <Tooltip label={action} position={side === 'left' ? 'right' : 'left'}>
        <ActionIcon
          className={classes.toggle}
          size="md"
          aria-label={action}
          aria-expanded={open}
          onClick={() => onToggle(!open)}
        >
          <Icon size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {open && (
        <div key={about} className={classes.content}>
          {children}
        </div>
      )}
    </aside>
  );
};
