import { Accordion, Badge, VisuallyHidden } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '../../project/view-state';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { useWorkspace } from '../state/workspace';
import classes from './LeftPanel.module.css';
import { LookSection } from './LookSection';
import { openSections, USUAL_SECTIONS } from './open-sections';
import { PanelWait } from './PanelWait';

const Legend = lazy(() => import('../legend').then((m) => ({ default: m.Legend })));
const ViewPanel = lazy(() => import('../exploring').then((m) => ({ default: m.ViewPanel })));

const ArrangePanel = lazy(() => import('../arrange').then((m) => ({ default: m.ArrangePanel })));

const SECTIONS = [
  ['arrange', ArrangePanel],
  ['explore', ViewPanel],
  ['look', LookSection],
  ['legend', Legend],
] as const satisfies readonly (readonly [string, ComponentType])[];

const KEY = 'policy-network-mapper.left-sections';

/** How much of the view narrows what is shown. */
const narrowings = ({ filters, hidden, around, path }: ViewState): number =>
  filters.length + (hidden.length > 0 ? 1 : 0) + (around === null ? 0 : 1) + (path === null ? 0 : 1);

/** What the map shows, in sections that fold: arrangement, filters, sizes and signs, legend. */
export const LeftPanel = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'left' });
  const { view } = useWorkspace();
  const [open, setOpen] = useLocalStorage<readonly string[]>({
    key: KEY,
    defaultValue: USUAL_SECTIONS,
    getInitialValueInEffect: false,
    deserialize: openSections,
  });
  const count = narrowings(view);
  return (
    <div>
      <VisuallyHidden component="h2">{t('label')}</VisuallyHidden>
      <Accordion
        multiple
        order={3}
        value={[...open]}
        onChange={setOpen}
        chevronPosition="left"
        classNames={{
          item: classes.item,
          control: classes.control,
          label: classes.label,
          content: classes.content,
        }}
      >
        {SECTIONS.map(([section, Content]) => (
          <Accordion.Item key={section} value={section}>
            <Accordion.Control>
              {t(section)}
              {section === 'explore' && count > 0 && (
                <Badge component="span" variant="light" size="sm" tt="none" ml={8}>
                  {t('chosen', { count })}
                </Badge>
              )}
            </Accordion.Control>
            <Accordion.Panel>
              {open.includes(section) && (
                <ErrorBoundary part>
                  <Suspense fallback={<PanelWait />}>
                    <Content />
                  </Suspense>
                </ErrorBoundary>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </div>
  );
};
