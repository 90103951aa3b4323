import type { Server } from "node:http";

/**
 * Takes no new connection, lets requests under way finish for `grace` milliseconds, then closes what is still open (event streams
 * never end by themselves).
 */
export function stopGracefully(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
