import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MetricResult } from '../../analysis/result';
import { fullValue } from '../format/value';

/** What a figure means. A `MetricDeclaration` is one. */
export interface About {
  readonly plain: string;
  readonly definition?: string;
  readonly source?: string;
  readonly unit?: string;
  readonly range?: string;
  readonly undefinedWhen?: string;
  /** How the figure was had; only an estimate is worth a word. */
  readonly result?: MetricResult | undefined;
}

/** The meaning of a figure for a tooltip: first for a person in a workshop, then exactly. */
export const AboutFigure = ({ about, note }: { about: About; note?: string | undefined }) => {
  const { t } = useTranslation('centrality');
  const facts = [
    about.range && t('aboutRange', { range: about.range }),
    about.unit && t('aboutUnit', { unit: about.unit }),
    about.undefinedWhen && t('aboutUndefined', { when: about.undefinedWhen }),
    about.source && t('aboutSource', { source: about.source }),
  ].filter(Boolean);
  const { result } = about;
  return (
    <Stack gap={6} py={4} ta="start">
      <Text size="sm" fw={600} lh={1.4}>
        {about.plain}
      </Text>
      {about.definition && (
        <Text size="xs" lh={1.45}>
          {about.definition}
        </Text>
      )}
      {facts.length > 0 && (
        <Text size="xs" lh={1.45} component="div">
          {facts.map((fact) => (
            <div key={fact}>{fact}</div>
          ))}
        </Text>
      )}
      {result?.status === 'estimated' && (
        <Text size="xs" fw={600} lh={1.45}>
          {t('estimatedAbout', {
            error: fullValue(Number(result.error.toPrecision(3))),
            percent: Number((100 * result.confidence).toPrecision(3)),
          })}
        </Text>
      )}
      {note && (
        <Text size="xs" fw={600} lh={1.45}>
          {note}
        </Text>
      )}
    </Stack>
  );
};
