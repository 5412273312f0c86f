import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { openReceipts, takeReceipts } from './receipts.mjs';
import { serveDemo } from './serve.mjs';
import { sites } from './sites.mjs';
import { vendorHandler } from './vendors.mjs';

/**
 * Starts the demo: the sites on one origin, the companies whose tags they carry on another. The sites answer on
 * `localhost` and the vendors on `127.0.0.1`, because cookies do not tell ports apart.
 *
 * Port 0 takes any free one. `url` and `vendorUrl` are origins, without a slash at the end. `vendorLog` holds every
 * request that reached a vendor, oldest first; `vendorLog.length = 0` empties it. `receipts()` gives the rows of the
 * database that the sites keep their receipts in, which is in memory unless a file is named.
 *
 * @param {{ port?: number, vendorPort?: number, receiptsFile?: string, quiet?: boolean }} [options]
 * @returns {Promise<{ url: string, vendorUrl: string, vendorLog: VendorRequest[], receipts(): object[], stop(): Promise<void> }>}
 *
 * @typedef {{ time: number, vendor: string, path: string, referer: string, cookie: string }} VendorRequest
 */
export async function startDemo({ port = 8000, vendorPort = 8001, receiptsFile, quiet = false } = {}) {
  const vendorLog = [];
  const vendorServer = await startVendors(vendorPort, vendorLog);
  const vendorUrl = `http://127.0.0.1:${vendorServer.address().port}`;
  const receipts = openReceipts(receiptsFile);
  const siteServer = await startSites(port, vendorUrl, receipts).catch((error) => {
    vendorServer.close();
    receipts.close();
    throw error;
  });
  const url = `http://localhost:${siteServer.server.address().port}`;
  if (!quiet) console.log(`shirase demo: ${url}/`);

  return {
    url,
    vendorUrl,
    vendorLog,
    receipts: receipts.rows,
    async stop() {
      await Promise.all([siteServer.stop(), closed(vendorServer)]);
      receipts.close();
    },
  };
}

async function startVendors(port, log) {
  const server = createServer(vendorHandler(log)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function startSites(port, vendorUrl, receipts) {
  await isFree(port);
  return startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
    config: {
      port,
      rootDir: fileURLToPath(new URL('.', import.meta.url)),
      injectWebSocket: false,
      disableFileWatcher: true,
      middleware: [takeReceipts(receipts, sites), serveDemo(vendorUrl)],
    },
  });
}

/** The dev server ends the process when its port is taken; whoever starts the demo gets an error instead. */
async function isFree(port) {
  const probe = createServer().listen(port);
  await once(probe, 'listening');
  await closed(probe);
}

function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
