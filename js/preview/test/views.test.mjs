// Every view at three widths in both themes: axe-core finds nothing, nothing is cut off, and a picture is kept.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { lab, missing, picture, violations } from './page.mjs';

let page;
before(async () => {
  page = missing ? undefined : await lab();
});
after(() => page?.stop());

const WIDTHS = [360, 820, 1440];
const VIEWS = {
  empty: '#access',
  access: '#access&key=campaigns:all,leads:read,campaigns:read,ai_sdr:all,workspace_members:update,campaign:read',
  member: '#access&key=role=editor',
  'compare-roles': '#compare&before=role=editor&after=role=admin',
  compare: '#compare&before=campaigns:read,leads:all&after=campaigns:all,leads:read',
  explain: '#explain&key=campaigns:read&ask=PATCH /api/v2/workspace-members/019e18e2-0000-7000-8000-000000000001',
  recommend: '#recommend&job=listCampaign,createAPIKey,listWebhook',
  'explain-unknown': '#explain&key=campaigns:read&ask=GET /api/v2/webhooks',
};

for (const [name, fragment] of Object.entries(VIEWS)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`the view ${name} in ${colorScheme} colours is accessible and fits every width`, { skip: missing }, async () => {
      for (const width of WIDTHS) {
        await page.open(
          fragment,
          async (tab) => {
            if (name === 'member') {
              await tab.getByRole('heading', { name: 'A member with the role editor' }).waitFor();
              await tab.getByRole('button', { name: 'Role', exact: true }).click();
            }
            if (name === 'access') {
              await tab.getByRole('button', { name: /^Campaign, edit/ }).click();
              await tab.locator('.operation summary').first().click();
            }
            await picture(tab, `${name}-${colorScheme}-${width}`);
            assert.deepEqual(await violations(tab), [], `${name} ${colorScheme} ${width}`);
            const [wide, seen] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
            assert.ok(wide <= seen, `${name} is ${wide} wide in a window of ${seen}`);
          },
          { width, height: 900, colorScheme },
        );
      }
    });
  }
}
