import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../analysis/result';
import { NETWORK_FUNCTIONS } from '../../model/vocabulary';
import { type ColumnSpec, type ColumnTexts, columnSpecs } from './column-specs';
import { USUAL_COLUMNS } from './columns';
import { storedColumns } from './stored';

const KEY = 'policy-network-mapper.centrality.columns';

/** The columns a person chose; kept in this browser, because it is a habit and no data. */
export const useChosenColumns = () =>
  useLocalStorage<readonly string[]>({
    key: KEY,
    defaultValue: USUAL_COLUMNS,
    getInitialValueInEffect: false,
    deserialize: storedColumns,
  });

/** Every column of the table with its texts. */
export const useColumnSpecs = (analysis: Analysis): readonly ColumnSpec[] => {
  const { t } = useTranslation('centrality');
  return useMemo(() => {
    const threshold = analysis.choice.tagThreshold;
    const actor = (['name', 'kind', 'country', 'level', 'tags'] as const).map(
      (id) => [id, { label: t(id), about: { plain: t(`${id}About`) } }] as const,
    );
    const texts: ColumnTexts = {
      yes: t('yes'),
      no: t('no'),
      actor: {
        ...(Object.fromEntries(actor) as ColumnTexts['actor']),
        tags: {
          label: t('tags'),
          about: { plain: t('tagsAbout'), definition: t('tagsDefinition', { threshold }) },
        },
      },
      aboutFunction: (name) => ({
        plain: t('functionPlain', { meaning: NETWORK_FUNCTIONS[name].meaning }),
        definition: t('functionDefinition', {
          first: t(`quantity_${name}_1`),
          second: t(`quantity_${name}_2`),
          third: t(`quantity_${name}_3`),
        }),
        range: t('functionRange'),
        unit: t('functionUnit'),
        source: t('functionSource'),
      }),
      estimated: (label) => t('estimated', { label }),
    };
    return columnSpecs(analysis, texts);
  }, [analysis, t]);
};
