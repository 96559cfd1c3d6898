import type { Picture } from '../picture.js';

export interface PictureLook {
  readonly theme: 'light' | 'dark';
}

/** Draws pictures. The same picture and look always give the same bytes. */
export interface Charts {
  /** For chat: as wide as a phone's screen, at twice its resolution. */
  png(picture: Picture, look: PictureLook): Promise<Uint8Array>;
  /** For a page: text stays text. */
  svg(picture: Picture, look: PictureLook): Promise<string>;
}
