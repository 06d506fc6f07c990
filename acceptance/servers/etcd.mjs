// etcd, whose gateway speaks HTTP and JSON for gRPC: streams of `result` or `error`, bytes as Base64, 64 bits as text.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { debian, freePort, withServer } from '../tools.mjs';

const bytes = (text) => Buffer.from(text).toString('base64');

async function keys({ call }) {
  await call('POST /v3/kv/put', { body: { key: bytes('a'), value: bytes('first') } });
  await call('POST /v3/kv/put', { body: { key: bytes('a'), value: bytes('ö\u0000ÿ?>'), prev_kv: true } });
  await call('POST /v3/kv/put', { body: { key: '', value: '' }, fails: 400 });
  await call('POST /v3/kv/range', { body: { key: bytes('a') } });
  await call('POST /v3/kv/range', {
    body: { key: bytes('a'), range_end: bytes('b'), sort_order: 'DESCEND', sort_target: 'MOD', limit: '5' },
  });
  await call('POST /v3/kv/txn', {
    body: {
      compare: [{ result: 'EQUAL', target: 'VERSION', key: bytes('a'), version: '2' }],
      success: [{ request_put: { key: bytes('b'), value: bytes('1') } }, { request_range: { key: bytes('a') } }],
      failure: [{ request_delete_range: { key: bytes('a') } }],
    },
  });
  await call('POST /v3/watch', {
    body: { create_request: { key: bytes('a'), range_end: bytes('c'), start_revision: '1', prev_kv: true } },
    items: 2,
  });
  await call('POST /v3/kv/deleterange', { body: { key: bytes('b'), prev_kv: true } });
  await call('POST /v3/kv/compaction', { body: { revision: '3', physical: true } });
  await call('POST /v3/kv/compaction', { body: { revision: '99999' }, fails: 400 });
}

async function leases({ call }) {
  for (const [at, id] of [
    ['lease', '7587862'],
    ['kv/lease', '9007199254740993'],
  ]) {
    await call('POST /v3/lease/grant', { body: { TTL: '600', ID: id } });
    await call('POST /v3/kv/put', { body: { key: bytes(at), value: bytes('x'), lease: id } });
    await call(`POST /v3/${at}/timetolive`, { body: { ID: id, keys: true } });
    await call(`POST /v3/${at}/leases`, { body: {} });
    await call('POST /v3/lease/keepalive', { body: { ID: id }, items: 1 });
    await call(`POST /v3/${at}/revoke`, { body: { ID: id } });
    await call(`POST /v3/${at}/revoke`, { body: { ID: id }, fails: 404 });
  }
}

async function cluster({ call }, peer) {
  const { members } = (await call('POST /v3/cluster/member/list', { body: {} })) ?? {};
  // A learner has no vote, so the cluster does without it.
  const added = await call('POST /v3/cluster/member/add', { body: { peerURLs: [peer], isLearner: true } });
  const ID = added?.member?.ID;
  await call('POST /v3/cluster/member/promote', { body: { ID }, fails: 412 });
  await call('POST /v3/cluster/member/update', { body: { ID, peerURLs: [peer.replace('127.0.0.1', 'localhost')] } });
  await call('POST /v3/cluster/member/remove', { body: { ID } });
  await call('POST /v3/maintenance/transfer-leadership', { body: { targetID: members?.[0]?.ID } });
}

async function maintenance({ call }) {
  await call('POST /v3/maintenance/status', { body: {} });
  await call('POST /v3/maintenance/alarm', { body: { action: 'GET', memberID: '0', alarm: 'NONE' } });
  await call('POST /v3/maintenance/hash', { body: {} });
  await call('POST /v3/maintenance/defragment', { body: {} });
  await call('POST /v3/maintenance/snapshot', { body: {}, items: 1 });
}

async function rights({ call, as }) {
  const root = { name: 'root', password: 'päss' };
  await call('POST /v3/auth/user/add', { body: root });
  await call('POST /v3/auth/user/add', { body: root, fails: 412 });
  await call('POST /v3/auth/user/add', { body: { name: 'guest', password: 'a' } });
  await call('POST /v3/auth/role/add', { body: { name: 'root' } });
  await call('POST /v3/auth/role/add', { body: { name: 'reader' } });
  const perm = { permType: 'READ', key: bytes('a'), range_end: bytes('b') };
  await call('POST /v3/auth/role/grant', { body: { name: 'reader', perm } });
  await call('POST /v3/auth/role/get', { body: { role: 'reader' } });
  await call('POST /v3/auth/role/list', { body: {} });
  await call('POST /v3/auth/role/revoke', { body: { role: 'reader', key: perm.key, range_end: perm.range_end } });
  await call('POST /v3/auth/user/grant', { body: { user: 'root', role: 'root' } });
  await call('POST /v3/auth/user/grant', { body: { user: 'guest', role: 'reader' } });
  await call('POST /v3/auth/user/get', { body: { name: 'guest' } });
  await call('POST /v3/auth/user/list', { body: {} });
  await call('POST /v3/auth/user/changepw', { body: { name: 'guest', password: 'b' } });
  await call('POST /v3/auth/user/revoke', { body: { name: 'guest', role: 'reader' } });
  await call('POST /v3/auth/user/delete', { body: { name: 'guest' } });
  await call('POST /v3/auth/role/delete', { body: { role: 'reader' } });
  await call('POST /v3/auth/enable', { body: {} });
  await call('POST /v3/auth/authenticate', { body: { ...root, password: 'b' }, fails: 400 });
  const { token } = (await call('POST /v3/auth/authenticate', { body: root })) ?? {};
  await call('POST /v3/auth/disable', { body: {}, fails: 400 });
  await as({ apiKey: token }).call('POST /v3/auth/disable', { body: {} });
}

export const etcd = {
  name: 'etcd',
  document: 'etcd-rpc.swagger.json',
  unsupported: {
    'POST /v3/auth/status': 'came with etcd 3.5, and Debian has 3.4',
    'POST /v3/maintenance/hashkv': 'is no path of the gateway of etcd 3.4',
    'POST /v3/maintenance/downgrade': 'came with etcd 3.5, and Debian has 3.4',
  },
  run: async (folder, session) => {
    const program = await debian('etcd-server', 'etcd');
    const data = path.join(folder, 'data');
    rmSync(data, { recursive: true, force: true });
    const [origin, peer, learner] = await Promise.all(
      [1, 2, 3].map(async () => `http://127.0.0.1:${await freePort()}`),
    );
    const args = ['--data-dir', data, '--listen-client-urls', origin, '--advertise-client-urls', origin];
    const peers = ['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer];
    const own = ['--name', 'one', '--initial-cluster', `one=${peer}`, '--log-level', 'error', '--logger', 'zap'];
    await withServer(program, [...args, ...peers, ...own], `${origin}/health`, () =>
      session({ serverURL: origin }, async (opened) => {
        await keys(opened);
        await leases(opened);
        await cluster(opened, learner);
        await maintenance(opened);
        await rights(opened);
      }),
    );
  },
};
