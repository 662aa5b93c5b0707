/** What is measured. */

import { authorize, authorizeMany } from './contests/authorize.mjs';
import { can, canOfMany } from './contests/can.mjs';

export const CONTESTS = [can, canOfMany, authorize, authorizeMany];
