import type { PictureLook } from '../../domain/ports/charts.js';

/** Colours of one theme. Marks differ in shape too, and their hues (Okabe and Ito) stay apart for every kind of colour blindness. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly band: string;
  readonly accent: string;
  readonly word: string;
  readonly deed: string;
  readonly before: string;
  readonly range: string;
}

const LIGHT: Theme = {
  background: '#ffffff',
  text: '#1a1a1a',
  muted: '#595959',
  rule: '#dcdcdc',
  band: '#fff3d6',
  accent: '#8a5a00',
  word: '#0072b2',
  deed: '#c64600',
  before: '#767676',
  range: '#a9d0e8',
};
const DARK: Theme = {
  background: '#1b1d21',
  text: '#f1f1f1',
  muted: '#b4b8bf',
  rule: '#3a3d44',
  band: '#3a3014',
  accent: '#f0b429',
  word: '#56b4e9',
  deed: '#ff9454',
  before: '#9aa0a8',
  range: '#2c5d7c',
};

export const themeOf = ({ theme }: PictureLook): Theme => (theme === 'dark' ? DARK : LIGHT);
