// Prometheus's Alertmanager, a server of Swagger 2.0.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { debian, freePort, withServer } from '../tools.mjs';

const receivers = `route: { receiver: team, group_by: [alertname] }\nreceivers: [{ name: team }]\n`;

/**
 * The document is newer than the server: these fields are required, and it does not send them. Everything else is as
 * the document says.
 */
const older = {
  overlay: '1.0.0',
  info: { title: 'What Alertmanager 0.25 does not send', version: '1' },
  actions: [
    ['$.definitions.gettableSilence.allOf[0].required', 'annotations'],
    ['$.definitions.alertStatus.required', 'mutedBy'],
    ['$.definitions.alertGroup.required', 'routeLabels'],
  ].map(([at, name]) => ({ target: `${at}[?@ == '${name}']`, remove: true })),
};

/** Every call, one after another. */
async function use({ call }) {
  await call('GET /status');
  await call('GET /receivers');
  const [startsAt, endsAt] = [0, 3_600_000].map((later) => new Date(Date.now() + later).toISOString());
  const labels = { alertname: 'DiskFull', instance: 'db/1 ä' };
  const alert = {
    labels,
    annotations: { summary: 'Nearly full.' },
    startsAt,
    endsAt,
    generatorURL: 'http://example.com/graph?g0=1',
  };
  await call('POST /alerts', { body: [alert, { labels: { alertname: 'Other' } }] });
  await call('POST /alerts', { body: [{ labels: {} }], fails: 400 });
  await call('GET /alerts');
  await call('GET /alerts', {
    query: { active: true, silenced: false, filter: ['alertname="DiskFull"', 'instance=~".*/1 ä"'] },
  });
  await call('GET /alerts', { query: { filter: ['=='] }, fails: 400 });
  await call('GET /alerts', { query: { receiver: 'team', inhibited: false, unprocessed: true } });
  await call('GET /alerts/groups');
  await call('GET /alerts/groups', { query: { active: true, silenced: true, inhibited: true, receiver: 'team' } });
  const matchers = [{ name: 'alertname', value: 'DiskFull', isRegex: false, isEqual: true }];
  const silence = { matchers, startsAt, endsAt, createdBy: 'us', comment: 'While it is mended.' };
  const { silenceID } = (await call('POST /silences', { body: silence })) ?? {};
  await call('POST /silences', {
    body: { ...silence, matchers: [{ name: 'a', value: '[', isRegex: true }] },
    fails: 400,
  });
  await call('GET /silences');
  await call('GET /silences', { query: { filter: ['alertname="DiskFull"'] } });
  await call('GET /silence/{silenceID}', { path: { silenceID } });
  await call('POST /silences', { body: { ...silence, id: silenceID, comment: 'A little longer.' } });
  await call('DELETE /silence/{silenceID}', { path: { silenceID } });
  const nobody = '00000000-0000-4000-8000-000000000000';
  await call('GET /silence/{silenceID}', { path: { silenceID: nobody }, fails: 404 });
}

export const alertmanager = {
  name: 'alertmanager',
  document: 'alertmanager.yaml',
  overlay: older,
  unsupported: {},
  run: async (folder, session) => {
    const program = await debian('prometheus-alertmanager', 'prometheus-alertmanager');
    const data = path.join(folder, 'data');
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(folder, 'alertmanager.yml'), receivers);
    const origin = `http://127.0.0.1:${await freePort()}`;
    const args = ['--config.file', path.join(folder, 'alertmanager.yml'), '--storage.path', data];
    const flags = ['--cluster.listen-address', '', '--web.listen-address', new URL(origin).host];
    await withServer(program, [...args, ...flags], `${origin}/api/v2/status`, () =>
      session({ serverURL: `${origin}/api/v2` }, use),
    );
  },
};
