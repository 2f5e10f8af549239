import { cleanUp, newServer, type Server } from "./server";

/** Two instances of this application: a lab that renders, and a shop that has everything made there. */
export type Houses = {
  lab: Server;
  shop: Server;
  /** The key by which the lab knows the shop. */
  labKey: string;
  /** The key of a program that orders in the shop. */
  shopKey: string;
};

const makeKey = () => `bootstrap-${crypto.randomUUID()}`;

/**
 * Starts both, the lab first, because a shop asks for its styles when it opens. They reach each other on this machine.
 * @param settings of the shop, beside those that make it one
 */
export async function openHouses(settings: Record<string, string> = {}): Promise<Houses> {
  const [labKey, shopKey] = [makeKey(), makeKey()];
  const atHome = { CALLBACK_ALLOW_PRIVATE: "true", STUDIO_THREADS: "1" };
  const lab = await newServer(() => ({ ...atHome, BOOTSTRAP_API_KEY: labKey }));
  const provider = { PORTRAIT_API_URL: lab.url, PORTRAIT_API_APPCODE: labKey, PUBLISH_NEW_STYLES: "true" };
  const shop = await newServer(() => ({ ...atHome, ...provider, BOOTSTRAP_API_KEY: shopKey, ...settings }));
  await lab.start();
  await shop.start();
  return { lab, shop, labKey, shopKey };
}

export async function closeHouses({ lab, shop }: Houses): Promise<void> {
  for (const server of [shop, lab]) {
    await server.kill();
    cleanUp(server);
  }
}
