import { usePartText } from './use-part-text';
import { useNarrowings } from './use-speech';

interface ShownWordsProps {
  readonly className?: string | undefined;
}

/** How much of the network is shown and why, to be read only; nothing where everything is shown. */
export const ShownWords = ({ className }: ShownWordsProps) => {
  const part = usePartText();
  const sentences = useNarrowings().flatMap(({ leavesOut, sentence }) => (leavesOut ? [sentence] : []));
  if (part === null) return null;
  return <p className={className}>{[part, sentences.join(' · ')].join(' ')}</p>;
};
