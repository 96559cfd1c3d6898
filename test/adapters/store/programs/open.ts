/** Opens and closes the database, and says so. Argument: database URL. */
import { openStores } from '../../../../src/adapters/store/open.js';

const stores = await openStores(process.argv[2] ?? '');
await stores.close();
console.log('opened');
