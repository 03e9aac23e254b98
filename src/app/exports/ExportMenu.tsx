import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapHandle } from '../map/props';
import { download } from '../shell/download';
import { useWorkspace } from '../state/workspace';
import { inWorker } from '../worker/client';
import classes from './ExportMenu.module.css';
import { pictureName } from './picture-name';

/** Key of the text, and the file. */
const FIGURES = [
  ['centrality', 'centrality.csv'],
  ['functions', 'functions.csv'],
  ['boomerang', 'boomerang.csv'],
  ['summary', 'summary.json'],
] as const;
const GRAPHS = [
  ['gexf', 'network.gexf'],
  ['graphml', 'network.graphml'],
  ['json', 'network.json'],
] as const;
const TABLES = ['stakeholders', 'relationships'] as const;

/** Every file the project can give away. The bytes are those of the command line; personal data stay in. */
export const ExportMenu = ({ map }: { readonly map: RefObject<MapHandle | null> }) => {
  const { t } = useTranslation('exports');
  const { network, analysis, analysedNetwork, analysisState, report, projectName, screen } = useWorkspace();
  const [busy, setBusy] = useState(false);

  /** Make a file and hand it over; a failure is told. */
  const give = async (make: () => Promise<void>) => {
    setBusy(true);
    try {
      await make();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      notifications.show({ color: 'red', title: t('failed'), message: t('failedText', { message }) });
    } finally {
      setBusy(false);
    }
  };
  const giveFile = (name: string) =>
    give(async () => {
      if (analysis === null || analysedNetwork === null) return;
      const source = { network: analysedNetwork, analysis, report };
      const file = await inWorker((tasks) => tasks.makeFile(name, source));
      if (file !== undefined) download(file.name, file.content);
    });
  const giveTable = (which: (typeof TABLES)[number]) =>
    give(async () => {
      const file = await inWorker((tasks) => tasks.makeTable(which, network));
      download(file.name, file.content);
    });
  const givePicture = () =>
    give(async () => {
      const handle = map.current;
      if (handle !== null) download(pictureName(projectName), await handle.exportPng(projectName));
    });

  // A file must not mix the network of now with the figures of before.
  const ready = analysis !== null && analysisState.status === 'ready';
  const mapShown = screen === 'map' || screen === 'boomerang';
  const file = ([text, name]: (typeof FIGURES)[number] | (typeof GRAPHS)[number]) => (
    <Menu.Item key={name} disabled={!ready} onClick={() => void giveFile(name)}>
      <Item text={t(`files.${text}`)} name={name} />
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" shadow="md" width={360} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="light"
          size="sm"
          leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />}
          loading={busy}
          className={classes.button}
          aria-label={t('title')}
        >
          <span className={classes.label}>{t('title')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>
        {!ready && <Menu.Label>{t('waiting')}</Menu.Label>}
        <Menu.Label>{t('picture')}</Menu.Label>
        <Menu.Item disabled={!mapShown} onClick={() => void givePicture()}>
          <Item text={t('png')} name={mapShown ? 'PNG' : t('pngWhere')} />
        </Menu.Item>
        <Menu.Label>{t('tables')}</Menu.Label>
        {FIGURES.map(file)}
        <Menu.Label>{t('graphs')}</Menu.Label>
        {GRAPHS.map(file)}
        <Menu.Label>{t('data')}</Menu.Label>
        {TABLES.map((which) => (
          <Menu.Item key={which} onClick={() => void giveTable(which)}>
            <Item text={t(`files.${which}`)} name={`${which}.csv`} />
          </Menu.Item>
        ))}
        <Menu.Label className={classes.note}>{t('contacts')}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
};

const Item = ({ text, name }: { readonly text: string; readonly name: string }) => (
  <span className={classes.item}>
    <span>{text}</span>
    <span className={classes.file}>{name}</span>
  </span>
);
