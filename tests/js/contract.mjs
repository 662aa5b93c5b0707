/**
 * Every described operation against an emulator, and every error that is documented for it. Plain JavaScript without
 * imports, because a page in a browser runs it too.
 */

/**
 * Runs the whole contract and answers what came out differently.
 *
 * @param {typeof import('instantly-rbac/client')} api the client, initialised
 * @param {typeof import('instantly-rbac')} rbac the engine
 * @param {Record<string, string>} paths the path of each operation
 * @param {object} contract the file `tests/corpus/contract.json`
 * @param {string} baseUrl an emulator of its world
 * @returns {Promise<{ asked: number, different: string[] }>}
 */
export async function keep(api, rbac, paths, contract, baseUrl) {
  const different = [];
  let asked = 0;
  const client = (apiKey) => new api.InstantlyClient({ apiKey, baseUrl, pace: 'unlimited', retries: 0 });
  const [wide, nothing, lapsed, wrong] = ['canary-wide', 'canary-nothing', 'canary-lapsed', 'canary-wrong'].map(client);

  const expect = async (what, call, code, status) => {
    asked += 1;
    const error = await call().then(
      () => undefined,
      (thrown) => thrown,
    );
    const found = error?.code;
    if (found !== code || (status !== undefined && error.status !== status) || !(error instanceof api.RequestError)) {
      different.push(`${what}: ${found} ${error?.message}, expected ${code} ${status ?? ''}`);
    }
    if (/canary/.test(`${error?.message} ${JSON.stringify(error)}`)) {
      different.push(`${what}: the error shows a secret`);
    }
  };

  for (const { operation, params } of contract.calls) {
    const given = elsewhere(paths, operation, params);
    const call = (from) => () => from.call(operation, given);
    await expect(`${operation} with a wrong key`, call(wrong), 'unauthorized', 401);
    await expect(`${operation} without a plan`, call(lapsed), 'plan_required', 402);
    if (rbac.authorize([], operation).decision === 'deny') {
      await expect(`${operation} without a scope`, call(nothing), 'missing_scope', 401);
    }
    if (paths[operation].includes('{')) {
      await expect(`${operation} of nothing`, call(wide), 'not_found', 404);
    }
  }
  for (const { method, path, body, status, code } of contract.refusals) {
    await expect(`${method} ${path}`, () => wide.request(path, { method, body: body ?? undefined }), code, status);
  }

  const answers = {};
  for (const { operation, params } of contract.calls) {
    const own = Object.entries(params).map(([name, value]) => {
      const made = typeof value === 'string' && value.startsWith('$') ? answers[value.slice(1)]?.id : undefined;
      return [name, made ?? value];
    });
    asked += 1;
    try {
      answers[operation] = await wide.call(operation, Object.fromEntries(own));
      if (operation !== 'createAPIKey' && /canary/.test(JSON.stringify(answers[operation]))) {
        different.push(`${operation}: the answer shows a secret`);
      }
    } catch (error) {
      different.push(`${operation}: ${error.message}`);
    }
  }
  return { asked, different };
}

/**
 * Calls every described operation on an emulator that refuses all of them, and answers the codes of what came out.
 *
 * @param {typeof import('instantly-rbac/client')} api the client, initialised
 * @param {Record<string, string>} paths the path of each operation
 * @param {object} contract the file `tests/corpus/contract.json`
 * @param {string} baseUrl the emulator
 * @returns {Promise<Record<string, string | undefined>>} by operation
 */
export async function refusals(api, paths, contract, baseUrl) {
  const client = new api.InstantlyClient({ apiKey: 'canary-wide', baseUrl, pace: 'unlimited', retries: 0 });
  const codes = {};
  for (const { operation, params } of contract.calls) {
    codes[operation] = await client.call(operation, elsewhere(paths, operation, params)).then(
      () => undefined,
      (thrown) => thrown.code,
    );
  }
  return codes;
}

/** The parameters with ids and addresses that nothing has. */
function elsewhere(paths, operation, params) {
  const ids = { email: 'nobody@send.example', id: '019e2b4c-0000-7000-8000-00000000dead' };
  const names = [...paths[operation].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const job = operation === 'getBackgroundJob' ? { id: '65f0000000000000000000ff' } : {};
  return { ...params, ...Object.fromEntries(names.map((name) => [name, job[name] ?? ids[name]])) };
}
