import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LegendMark } from './LegendMark';
import classes from './legend.module.css';
import type { LegendItem, LegendToggle } from './model';

interface Props {
  readonly item: LegendItem;
  /** Behind the map. */
  readonly ground: string;
  onToggle(toggle: LegendToggle): void;
}

/** One line of the legend: mark, name, how many. What can be left out of the map is a switch. */
export const LegendRow = ({ item, ground, onToggle }: Props) => {
  const { t } = useTranslation('legend');
  const { mark, name, count, help, toggle } = item;
  const cells = (
    <>
      <span className={classes.mark}>
        <LegendMark mark={mark} ground={ground} />
      </span>
      <span className={classes.name}>{name}</span>
      {count !== undefined && (
        <span className={classes.count}>
          <span aria-hidden="true">{toggle?.isOn === false ? t('off') : count.value}</span>
          <VisuallyHidden>{count.words}</VisuallyHidden>
        </span>
      )}
    </>
  );
  if (toggle !== undefined) {
    return (
      <li>
        <UnstyledButton
          className={classes.row}
          role="switch"
          aria-checked={toggle.isOn}
          onClick={() => onToggle(toggle)}
        >
          {cells}
        </UnstyledButton>
      </li>
    );
  }
  return (
    <li>
      {help === undefined ? (
        <div className={classes.row}>{cells}</div>
      ) : (
        <Tooltip
          label={help}
          position="right"
          multiline
          w={260}
          events={{ hover: true, focus: true, touch: true }}
        >
          {/* A button, so that the meaning is one focus away. */}
          <button type="button" className={`${classes.row} ${classes.explained}`}>
            {cells}
            <VisuallyHidden>. {help}</VisuallyHidden>
          </button>
        </Tooltip>
      )}
    </li>
  );
};
