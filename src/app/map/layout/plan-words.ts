import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanWords } from './plan';

/** The words of guides in the language of the screen; the same object as long as that stays. */
export const usePlanWords = (): PlanWords => {
  const { t } = useTranslation('arrange', { keyPrefix: 'guides' });
  return useMemo(
    () => ({
      yes: t('yes'),
      no: t('no'),
      noValue: t('noValue'),
      range: (low, high) => t('range', { low, high }),
      ofMetric: (metric, values) => t('ofMetric', { metric, values }),
      noKind: t('noKind'),
      noCountry: t('noCountry'),
      noCountryShort: t('noCountryShort'),
      otherCountries: t('otherCountries'),
      otherCountriesShort: t('otherCountriesShort'),
      noLevel: t('noLevel'),
      noLevelShort: t('noLevelShort'),
      levelShort: (level) => t(`levelShort.${level}`),
      noCommunity: t('noCommunity'),
      community: (number, name) => t('community', { number, name }),
    }),
    [t],
  );
};
