/** What the example `js/examples/members.ts` prints against the built-in agency, in every runtime. */

import { rbac } from './workspace.mjs';

/** The settings of the tour, from an emulator. */
export const settings = ({ baseUrl, keys }) => ({
  baseUrl,
  adminKey: keys['admin-automation'],
  importKey: keys['n8n-import'],
});

const denial = (operation) => rbac.explain('campaigns:read,leads:all', operation).sentence;

export const LINES = [
  'Members:',
  '  maren.holt@northwind.example, owner',
  '  idris.okafor@northwind.example, admin',
  '  lucia.ferrer@northwind.example, admin',
  '  tomas.brandt@northwind.example, editor',
  '  priya.nair@northwind.example, editor',
  '  jonas.weil@northwind.example, view',
  '  dana.cole@harbour.example, client',
  '  sam.rivera@contractor.example, editor, pending',
  'Invited: new.hire@northwind.example, view, pending',
  'Changed: new.hire@northwind.example, editor, pending, SDR East',
  'Removed: new.hire@northwind.example',
  `Answer of the API: ${denial('listWorkspaceMember')}`,
  'Refused by the API: 400',
  'Not even sent: role `owner` cannot be assigned; transfer ownership with changeWorkspaceOwner (e-mail and secret)',
  'Gone: nobody has this id any more',
  `Not even sent: ${denial('patchWorkspaceMember')}`,
];
