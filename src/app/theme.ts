import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { kindMark } from './map/palette';

/** The app's own hue: a deep teal that stays clear of the colours of actor kinds on the map. */
const lagoon: MantineColorsTuple = [
  '#ecf8f6',
  '#d7efeb',
  '#aeded7',
  '#81ccc2',
  '#56b5aa',
  '#2f998f',
  '#177f77',
  '#0f6862',
  '#115450',
  '#0d423f',
];

/** Greys with a little warmth, so that a page of tables does not look like a terminal. */
const stone: MantineColorsTuple = [
  '#f8f8f5',
  '#f0f0ec',
  '#e3e3de',
  '#d0d1cb',
  '#aeb0aa',
  '#858983',
  '#5f655f',
  '#474c48',
  '#2f3432',
  '#1d2120',
];

const night: MantineColorsTuple = [
  '#dfe4e3',
  '#b9c2c1',
  '#9aa5a5',
  '#6f7b7c',
  '#465153',
  '#333c3e',
  '#262e30',
  '#1b2123',
  '#15191b',
  '#0f1213',
];

/** No web fonts: nothing is fetched from elsewhere, and the page looks at home on every machine. */
const fonts =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Helvetica, sans-serif';

/** The theme. `close` names the buttons that close something, which have only a cross to show. */
export const themeWith = ({ close }: { readonly close: string }) =>
  createTheme({
    primaryColor: 'lagoon',
    primaryShade: { light: 7, dark: 6 },
    colors: { lagoon, gray: stone, dark: night },
    fontFamily: fonts,
    fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    headings: { fontFamily: fonts, fontWeight: '650' },
    defaultRadius: 'md',
    cursorType: 'pointer',
    autoContrast: true,
    luminanceThreshold: 0.35,
    respectReducedMotion: true,
    components: {
      Tooltip: { defaultProps: { multiline: true, maw: 320, withArrow: true, openDelay: 250 } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' }, classNames: { root: 'app-action' } },
      // A header of a dialog is no banner of the page.
      ModalHeader: { defaultProps: { role: 'presentation' } },
      DrawerHeader: { defaultProps: { role: 'presentation' } },
      CloseButton: { defaultProps: { 'aria-label': close } },
      // What pulses is drawn sixty times a second, just when the map needs the graphics most.
      Skeleton: { defaultProps: { animate: false } },
    },
  });

/** Pictures outside the map show actors in the map's colours. */
const kindColours = (scheme: 'light' | 'dark') => ({
  '--app-kind-civil': kindMark('cso', scheme).color,
  '--app-kind-state': kindMark('government', scheme).color,
  '--app-kind-body': kindMark('igo', scheme).color,
});

/**
 * Mantine's dimmed, placeholder and error colours fall short of 4.5:1 on our backgrounds; these do not.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--app-header-height': '3.5rem' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1d2321',
    '--mantine-color-dimmed': '#565d58',
    '--mantine-color-placeholder': '#666c67',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-gray-text': '#474c48',
    '--app-page': '#f8f8f5',
    '--app-raised': '#ffffff',
    '--app-line': '#e3e3de',
    '--app-edge': '#858983',
    '--app-accent': '#0f6862',
    '--app-highlight': '#b45f06',
    '--app-hover': '#f0f0ec',
    '--app-tint': '#f1f7f5',
    '--app-tint-line': '#81ccc2',
    '--app-faint-line': '#b9c9c5',
    '--mantine-color-lagoon-light': '#e0f2ef',
    '--mantine-color-lagoon-light-hover': '#d0ebe6',
    '--mantine-color-lagoon-light-color': '#0d5550',
    '--mantine-color-yellow-light': '#fdf3d8',
    '--mantine-color-yellow-light-color': '#7a4a00',
    '--mantine-color-red-light': '#fdeceb',
    '--mantine-color-red-light-color': '#a1201a',
    ...kindColours('light'),
  },
  dark: {
    '--mantine-color-body': '#1b2123',
    '--mantine-color-text': '#dfe4e3',
    '--mantine-color-dimmed': '#a3aeae',
    '--mantine-color-placeholder': '#909b9b',
    '--mantine-color-error': '#ff9a91',
    '--mantine-color-gray-text': '#b9c2c1',
    '--app-page': '#15191b',
    '--app-raised': '#1b2123',
    '--app-line': '#333c3e',
    '--app-edge': '#6f7b7c',
    '--app-accent': '#7ccabf',
    '--app-highlight': '#f2b84b',
    '--app-hover': '#262e30',
    '--app-tint': '#1b2728',
    '--app-tint-line': '#2f6f69',
    '--app-faint-line': '#4a5a5a',
    '--mantine-color-lagoon-light': '#1d3b39',
    '--mantine-color-lagoon-light-hover': '#234845',
    '--mantine-color-lagoon-light-color': '#aeded7',
    '--mantine-color-yellow-light': '#3a3019',
    '--mantine-color-yellow-light-color': '#ffd98a',
    '--mantine-color-red-light': '#432422',
    '--mantine-color-red-light-color': '#ffb4ad',
    ...kindColours('dark'),
  },
});
