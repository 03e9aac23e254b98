import { useState } from 'react';

/**
 * What somebody types before it counts. Begins anew with each other `value`, which may have been set elsewhere: by a
 * chip, a saved view, undo.
 */
export const useDraft = <Value>(value: Value): readonly [Value, (draft: Value) => void] => {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setDraft(value);
  }
  return [draft, setDraft];
};
