// Serves the demo sites with the built widget, until interrupted. RECEIPTS=receipts.db keeps the receipts in a file.
import { startDemo } from '../demo/server.mjs';

const port = Number(process.env.PORT ?? 8000);
const vendorPort = Number(process.env.VENDOR_PORT ?? 8001);

try {
  const demo = await startDemo({ port, vendorPort, receiptsFile: process.env.RECEIPTS });
  const end = async () => {
    await demo.stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${error.port} is taken; set PORT or VENDOR_PORT.` : error,
  );
  process.exitCode = 1;
}
