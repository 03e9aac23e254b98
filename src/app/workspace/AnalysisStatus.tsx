import { Alert, Progress, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import classes from './AnalysisStatus.module.css';

/** A thin bar while figures are computed; a sentence when they cannot be. */
export const AnalysisStatus = () => {
  const { t } = useTranslation('workspace');
  const { analysisState, analysis } = useWorkspace();
  if (analysisState.status === 'failed') {
    return (
      <Alert role="alert" color="red" radius={0} py={8} title={t('failed.title')}>
        {t('failed.text', { message: analysisState.message })}
      </Alert>
    );
  }
  const computing = analysisState.status === 'computing';
  const progress = computing ? analysisState.progress : null;
  const stage = t(`progress.${progress?.stage ?? 'start'}`);
  return (
    <div className={classes.place}>
      <VisuallyHidden role="status">{computing ? t('progress.label') : ''}</VisuallyHidden>
      {computing && (
        <>
          <Progress
            value={Math.max(3, 100 * (progress?.done ?? 0))}
            size={3}
            radius={0}
            aria-label={t('progress.label')}
            className={classes.bar}
          />
          <span className={classes.stage} aria-hidden="true">
            {stage} {analysis === null ? '' : t('progress.older')}
          </span>
        </>
      )}
    </div>
  );
};
