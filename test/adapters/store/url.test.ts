import { describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../../../src/adapters/store/url.js';
import { StandpointError } from '../../../src/domain/errors.js';

describe('a database URL', () => {
  it.each([
    ['sqlite:data/standpoint.db', 'data/standpoint.db'],
    ['sqlite:/var/lib/a b.db', '/var/lib/a b.db'],
    ['sqlite::memory:', ':memory:'],
  ])('%s names the file %s', (url, path) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'sqlite', path, shown: path });
  });

  it.each([
    ['postgres://ann:s3cret@db.example:6000/news?sslmode=require', 'db.example:6000/news'],
    ['postgresql://ann:s3cret@db.example/news', 'db.example:5432/news'],
    ['postgres:///news?host=/run/postgresql&user=ann&password=s3cret', 'localhost:5432/news'],
    ['postgres://ann:p%40ss%2Fs3cret@[::1]:5432/news', '[::1]:5432/news'],
  ])('%s is shown as %s', (url, shown) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'postgres', connectionString: url, shown });
  });

  it.each(['', 'sqlite:', 'data.db', 'mysql://ann:s3cret@x/y', 'postgres://ann:s3cret/word@host:port/x'])(
    '%j is refused without being repeated',
    (url) => {
      let thrown: unknown;
      try {
        parseDatabaseUrl(url);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(StandpointError);
      expect(thrown).toMatchObject({ code: 'settings_invalid', remedy: expect.stringContaining('sqlite:PATH') });
      expect(String(thrown)).not.toContain('s3cret');
    },
  );
});
