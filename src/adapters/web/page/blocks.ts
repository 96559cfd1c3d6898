import { type DomElement, type DomNode, isElement, isText } from './dom.js';

/** Elements that stand in a line of text; every other element begins a block of its own. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is never read out. */
const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg math button select textarea iframe object video audio'.split(' '),
);

/** A piece of text that stands for itself: a paragraph, a heading, a list item, a cell. */
export interface Block {
  readonly text: string;
  /** The element that it is the text of, or a part of. */
  readonly element: DomElement;
  /** Characters of it that are links. */
  readonly linked: number;
}

/** The blocks of an element in reading order. Two line breaks in a row end a block, as old pages write paragraphs. */
export function blocksOf(root: DomElement): Block[] {
  const walk = new BlockWalk();
  walk.visit(root, root, false);
  walk.flush(root);
  return walk.blocks;
}

class BlockWalk {
  readonly blocks: Block[] = [];
  private line = '';
  private linked = 0;
  private breaks = 0;

  visit(node: DomNode, owner: DomElement, inLink: boolean): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) this.text(child.nodeValue ?? '', inLink);
      else if (isElement(child)) this.element(child, owner, inLink);
    }
  }

  private element(element: DomElement, owner: DomElement, inLink: boolean): void {
    const name = element.localName;
    if (SILENT.has(name)) return;
    if (name === 'br') {
      this.breaks++;
      if (this.breaks > 1) this.flush(owner);
      else this.line += ' ';
    } else if (INLINE.has(name)) {
      this.visit(element, owner, inLink || name === 'a');
    } else {
      this.flush(owner);
      this.visit(element, element, inLink);
      this.flush(element);
    }
  }

  private text(value: string, inLink: boolean): void {
    if (value.trim() !== '') this.breaks = 0;
    this.line += value;
    if (inLink) this.linked += value.replace(/\s+/g, ' ').trim().length;
  }

  flush(element: DomElement): void {
    const text = this.line.replace(/\s+/g, ' ').trim();
    if (text !== '') this.blocks.push({ text, element, linked: this.linked });
    this.line = '';
    this.linked = 0;
    this.breaks = 0;
  }
}
