import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrame } from '../commands';
import { openPictures, PictureHost } from '../pictures';
import { download } from '../shell/download';
import { useWorkspace } from '../state/workspace';
import { inWorker } from '../worker/client';
import classes from './ExportMenu.module.css';

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
export const ExportMenu = () => {
  const { t } = useTranslation('exports');
  const { network, analysis, analysedNetwork, analysisState, report } = useWorkspace();
  const { overlay, open } = useFrame();
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

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

  // A file must not mix the network of now with the figures of before.
  const ready = analysis !== null && analysisState.status === 'ready';
  const file = ([text, name]: (typeof FIGURES)[number] | (typeof GRAPHS)[number]) => (
    <Menu.Item key={name} disabled={!ready} onClick={() => void giveFile(name)}>
      <Item text={t(`files.${text}`)} name={name} />
    </Menu.Item>
  );
  return (
    <>
      <PictureHost returnTo={button} />
      <Menu
        position="bottom-end"
        shadow="md"
        width={360}
        // In the header, so that it belongs to a landmark.
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        opened={overlay === 'exports'}
        onChange={(opened) => open(opened ? 'exports' : null)}
      >
        <Menu.Target>
          <Button
            ref={button}
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
          <Menu.Item onClick={openPictures}>
            <Item text={t('mapPicture')} name="PNG, SVG" />
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
    </>
  );
};

const Item = ({ text, name }: { readonly text: string; readonly name: string }) => (
  <span className={classes.item}>
    <span>{text}</span>
    <span className={classes.file}>{name}</span>
  </span>
);
