import { DataList } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './ActorPanel.module.css';
import type { Fact } from './facts';

/** Facts as label and value; what stands in the data is only ever shown as text. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => {
  const { t } = useTranslation('actor');
  return (
    <DataList size="sm" gap={4} labelWidth="108px">
      {facts.map(({ label, own, value }) => (
        <DataList.Item key={`${own ? 'own' : 'fact'}-${label}-${value}`} className={styles.fact}>
          <DataList.ItemLabel className={styles.factLabel}>
            {own ? label : t(`fact_${label}`)}
          </DataList.ItemLabel>
          <DataList.ItemValue className={styles.wrap}>{value}</DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  );
};
