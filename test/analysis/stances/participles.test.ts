import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('what a participle behind the main verb tells', () => {
  it.each([
    ['Switzerland sticks to its policy of not bringing adults home.', 'CH refuse origin'],
    ['Norway clings to its policy of not bringing men home.', 'NO refuse origin'],
    ["Albania's interior minister met the group at the airport, warning that the men would be tried.", 'AL prosecute_at_home origin'],
    ['Swedish Foreign Minister Eva Dahl met the relatives, promising to bring the orphans home.', 'SE repatriate_children_only origin'],
    ['The Belgian prime minister defended the course, ruling out any Belgian mission to fetch the women.', 'BE refuse origin'],
    ['The Danish foreign minister ruled out a flight to bring home the women.', 'DK refuse origin'],
    ['Austria had made its choice, its chancellor said, adding that the mothers would stay in the camp.', 'AT refuse origin'],
    ['The men must remain in the camps, the Finnish interior minister said.', 'FI refuse origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each([
    'Life is hard there, the Norwegian mother said, adding that her son would stay in the camp.',
    'The prisoners will remain in prison, an SDF spokesman said.',
    'The detainees will stay in the prison for now, a US commander said.',
    'Children will remain in the camps for years, a UN official warned.',
    'The mothers will stay in the camp with their sick children, a Danish doctor said.',
    'A warning that the men would be tried was posted by the Swedish newspaper.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
