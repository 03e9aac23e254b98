import { Accordion, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './exploring.module.css';
import { FocusPanel } from './FocusPanel';
import { FilterPanel } from './filtering/FilterPanel';
import { PathPanel } from './PathPanel';
import { SavedViews } from './SavedViews';
import { ShownSummary } from './ShownSummary';

const SECTIONS: readonly { readonly key: 'filters' | 'focus' | 'paths' | 'views'; panel(): ReactNode }[] = [
  { key: 'filters', panel: () => <FilterPanel /> },
  { key: 'focus', panel: () => <FocusPanel /> },
  { key: 'paths', panel: () => <PathPanel /> },
  { key: 'views', panel: () => <SavedViews /> },
];

/** What is shown and why; below, in sections that fold: filters, focus, ways between two actors, saved views. */
export const ViewPanel = () => {
  const { t } = useTranslation('exploring');
  const [open, setOpen] = useState<string[]>([]);
  return (
    <Stack gap={4}>
      <ShownSummary />
      <Accordion
        multiple
        order={4}
        value={open}
        onChange={setOpen}
        classNames={{
          control: classes.section!,
          label: classes.sectionLabel!,
          content: classes.sectionContent!,
        }}
      >
        {SECTIONS.map(({ key, panel }) => (
          <Accordion.Item key={key} value={key}>
            <Accordion.Control>{t(`${key}.title`)}</Accordion.Control>
            <Accordion.Panel>{open.includes(key) && panel()}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
};
