import { storeContracts } from '../../contracts/stores/all.js';
import { POSTGRES } from '../../support/database.js';

storeContracts(POSTGRES);
