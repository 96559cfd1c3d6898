import { storeContracts } from '../../contracts/stores/all.js';
import { SQLITE } from '../../support/database.js';

storeContracts(SQLITE);
