/** Where the browser tests run the product; beside a developer's own on 3000. */
export const PORT = 3107;
export const ADDRESS = `http://localhost:${PORT}`;
/** What the server printed: the administrator's set-up link is in it. */
export const SERVER_LOG = "test-results/server.log";
