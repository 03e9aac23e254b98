import { Alert, Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellPlace } from '../grid/keys';
import type { TableName } from '../row';
import { sizeOf, type WaitingPaste } from '../use-paste';
import type { PastePlan } from './plan-paste';
import { TroubleList } from './TroubleList';

interface PasteDialogProps {
  readonly table: TableName;
  readonly waiting: WaitingPaste;
  planFor(text: string, at: CellPlace | null, makeActors: boolean): PastePlan;
  onChange(text: string): void;
  onApply(plan: PastePlan): void;
  onCancel(): void;
}

/** As many names as a sentence can hold. */
const MOST_NAMES = 12;
const named = (names: readonly string[]): string =>
  names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} …` : names.join(', ');

/** What pasting would do, before it is done; and where a person without a keyboard pastes. */
export const PasteDialog = (props: PasteDialogProps) => {
  const { table, waiting, planFor, onChange, onApply, onCancel } = props;
  const { t } = useTranslation('tables');
  const [makeActors, setMakeActors] = useState(true);
  const text = useDeferredValue(waiting.text);
  const plan = useMemo(
    () => (text.trim() === '' ? null : planFor(text, waiting.at, makeActors)),
    [planFor, text, waiting.at, makeActors],
  );
  const { added, changed } = plan === null ? { added: 0, changed: 0 } : sizeOf(plan);
  const sentences = [
    ...(added > 0 ? [t('pasteAdds', { count: added })] : []),
    ...(changed > 0 ? [t('pasteChanges', { count: changed })] : []),
    ...(added + changed === 0 ? [t('pasteNoChange')] : []),
  ];
  const namesActors =
    plan !== null && (plan.actors.length > 0 || plan.troubles.some(({ problem }) => problem === 'actor'));
  return (
    <Modal opened onClose={onCancel} size="lg" title={t(`pasteTitle_${table}`)}>
      <Stack>
        <Text size="sm">{t(waiting.at === null ? `pasteHow_${table}` : 'pasteHere')}</Text>
        <Textarea
          label={t('pasteText')}
          value={waiting.text}
          minRows={4}
          maxRows={9}
          autosize
          data-autofocus
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', whiteSpace: 'pre' } }}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {namesActors && (
          <Checkbox
            label={t('pasteMakeActors')}
            checked={makeActors}
            onChange={(event) => setMakeActors(event.currentTarget.checked)}
          />
        )}
        <Stack gap="xs" aria-live="polite">
          {plan === null ? (
            <Text size="sm" c="dimmed">
              {t('pasteNothing')}
            </Text>
          ) : (
            <>
              <Text size="sm" fw={600}>
                {sentences.join(' ')}
              </Text>
              {plan.actors.length > 0 && (
                <Text size="sm">
                  {t('pasteActors', {
                    count: plan.actors.length,
                    names: named(plan.actors.map(({ name }) => name)),
                  })}
                </Text>
              )}
              {plan.unknownWords.length > 0 && (
                <Text size="sm">{t('pasteWords', { words: named(plan.unknownWords) })}</Text>
              )}
              {plan.newColumns.length > 0 && (
                <Text size="sm">
                  {t('pasteColumns', { columns: named(plan.newColumns.map(({ label }) => label)) })}
                </Text>
              )}
              {plan.troubles.length > 0 && (
                <Alert
                  color="yellow"
                  styles={{ title: { whiteSpace: 'normal' }, label: { whiteSpace: 'normal' } }}
                  title={t('pasteTroubles', { count: plan.troubles.length })}
                >
                  <TroubleList troubles={plan.troubles} />
                </Alert>
              )}
            </>
          )}
        </Stack>
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('pasteCancel')}
          </Button>
          <Button disabled={plan === null || added + changed === 0} onClick={() => plan && onApply(plan)}>
            {t(plan !== null && plan.troubles.length > 0 ? 'pasteApplyRest' : 'pasteApply')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
