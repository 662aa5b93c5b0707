/** What is measured. */

import { authorize, authorizeMany } from './contests/authorize.mjs';
import { can, canOfMany } from './contests/can.mjs';
import { manyTeams, teams } from './contests/teams.mjs';

export const CONTESTS = [can, canOfMany, authorize, authorizeMany, teams, manyTeams];
