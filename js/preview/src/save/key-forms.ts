/** A recommended key in the forms in which it is used. None of them holds a secret. */

import type { OperationId } from 'instantly-rbac/catalog';

type Write = (scopes: readonly string[], job: readonly OperationId[]) => string;

const NAME = 'new-key';

export const FORMS: Readonly<Record<string, Write>> = {
  JSON: (scopes) => `${JSON.stringify({ name: NAME, scopes }, null, 2)}\n`,
  curl: (scopes) =>
    [
      "curl -X POST 'https://api.instantly.ai/api/v2/api-keys' \\",
      '  -H "Authorization: Bearer $INSTANTLY_API_KEY" \\',
      "  -H 'Content-Type: application/json' \\",
      `  -d '${JSON.stringify({ name: NAME, scopes })}'`,
      '',
    ].join('\n'),
  TypeScript: (scopes) =>
    [
      "import { InstantlyClient } from 'instantly-rbac/client';",
      '',
      'const client = new InstantlyClient({ apiKey: process.env.INSTANTLY_API_KEY });',
      "await client.request('/api-keys', {",
      "  method: 'POST',",
      '  body: {',
      `    name: '${NAME}',`,
      `    scopes: [${scopes.map((scope) => `'${scope}'`).join(', ')}],`,
      '  },',
      '});',
      '',
    ].join('\n'),
  'policy YAML': (_, job) =>
    [
      'version: 1',
      'default: deny',
      'roles:',
      '  job:',
      '    operations:',
      ...job.map((operation) => `      - ${operation}`),
      'teams:',
      '  job:',
      '    role: job',
      `    keys: [${NAME}]`,
      '',
    ].join('\n'),
};
