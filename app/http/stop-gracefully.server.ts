import type { Server } from "node:http";

const SWEEP = 50;

/**
 * Takes no new connection, lets requests under way finish for `grace` milliseconds, then closes what is still open (event streams
 * never end by themselves).
 */
export function stopGracefully(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), grace);
    // A connection that was busy when the server closed would otherwise be kept for a next request that may not come.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    server.close(() => {
      clearTimeout(limit);
      clearInterval(sweep);
      resolve();
    });
  });
}
