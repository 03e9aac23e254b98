import { Text } from '@mantine/core';
import {
  IconArrowRight,
  IconBookmark,
  IconCircle,
  IconCommand,
  IconLine,
  IconRuler2,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../commands';
import { countryName, kindLabel, typeLabel } from '../format/words';
import classes from './Palette.module.css';
import type { Found } from './sources';

const ICONS = {
  actors: IconCircle,
  ties: IconLine,
  views: IconBookmark,
  screens: IconArrowRight,
  commands: IconCommand,
  figures: IconRuler2,
};

/** One thing that was found: what it is called, what it is, and its shortcut. */
export const FoundOption = ({ found }: { readonly found: Found }) => {
  const { t } = useTranslation(['search', 'commands']);
  const Icon = ICONS[found.what];
  const texts = (): {
    readonly name: string;
    readonly about?: string;
    readonly keys?: string | undefined;
  } => {
    switch (found.what) {
      case 'actors': {
        const { name, kind, country } = found.item;
        return { name, about: [kindLabel(kind), countryName(country)].filter(Boolean).join(' · ') };
      }
      case 'ties': {
        const { tie, source, target } = found.item;
        const name = t(tie.direction === 'mutual' ? 'tieMutual' : 'tie', { source, target });
        return { name, about: typeLabel(tie.type) };
      }
      case 'views':
        return { name: found.item.name };
      case 'figures':
        return { name: found.item.label, about: found.item.plain };
      default:
        return { name: t(`title.${found.item.id}`, { ns: 'commands' }), keys: found.item.keys[0] };
    }
  };
  const { name, about, keys } = texts();
  return (
    <>
      <Icon size={16} stroke={1.7} className={classes.icon} aria-hidden />
      <span className={classes.texts}>
        <Text span size="sm" fw={500} className={classes.wrap}>
          {name}
        </Text>
        {about !== undefined && about !== '' && (
          <Text span size="xs" className={classes.about}>
            {about}
          </Text>
        )}
      </span>
      {keys !== undefined && (
        <span className={classes.keys}>
          <Keys keys={keys} />
        </span>
      )}
    </>
  );
};
