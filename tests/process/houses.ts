import { BrowserlessPerson } from "./browserless-person";
import { cleanUp, newServer, type Server } from "./server";

/** Two instances of this application: a lab that renders, and a shop that has everything made there. */
export type Houses = {
  lab: Server;
  shop: Server;
  /** The key by which the shop is known to the lab. */
  labKey: string;
};

const makeKey = () => `bootstrap-${crypto.randomUUID()}`;

/**
 * Starts both, the lab first, because a shop asks for its styles when it opens.
 * @param shopSettings beside those that make it a shop
 */
export async function openHouses(shopSettings: Record<string, string> = {}): Promise<Houses> {
  const labKey = makeKey();
  const lab = await newServer(() => ({ BOOTSTRAP_API_KEY: labKey, CALLBACK_ALLOW_PRIVATE: "true" }));
  await lab.start();
  const shop = await newServer(() => ({
    PORTRAIT_API_URL: lab.url,
    PORTRAIT_API_APPCODE: labKey,
    PUBLISH_NEW_STYLES: "true",
    CALLBACK_ALLOW_PRIVATE: "true",
    ...shopSettings,
  }));
  await shop.start();
  return { lab, shop, labKey };
}

export async function closeHouses({ lab, shop }: Houses): Promise<void> {
  for (const server of [shop, lab]) {
    await server.kill();
    cleanUp(server);
  }
}
