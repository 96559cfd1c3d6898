import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';

// No TypeScript: React's types bring empty types of a browser's DOM for the whole program, which has none on purpose.
/** @param {object} properties what slack-blocks-to-jsx takes: blocks, logo, name, theme, time */
export const drawSlackMessage = (properties) => renderToStaticMarkup(createElement(Message, properties));
