/** Runs all schema steps and one more that never ends, and says so from inside it. Argument: database URL. */
import { migrate } from '../../../../src/adapters/store/migrate.js';
import { SCHEMA_STEPS } from '../../../../src/adapters/store/migrations/list.js';
import { connect } from '../../../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../../../src/adapters/store/url.js';

const address = parseDatabaseUrl(process.argv[2] ?? '');
await migrate(connect(address), address, {
  ...SCHEMA_STEPS,
  '9999-hang': async (db, { text }) => {
    await db.schema.createTable('half_done').addColumn('id', text).execute();
    console.log('inside');
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  },
});
