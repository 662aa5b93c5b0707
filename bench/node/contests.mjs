/** What is measured. */

import { authorize } from './contests/authorize.mjs';
import { can } from './contests/can.mjs';

export const CONTESTS = [can, authorize];
