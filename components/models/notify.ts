/** `unable`: this browser has no notifications, or the page is not served over TLS. */
export type NotifyState = "unable" | "default" | "granted" | "denied";

export function notifyState(): NotifyState {
  return "Notification" in window && window.isSecureContext ? Notification.permission : "unable";
}

/** Asks the person, once; only ever called from a press of hers, because browsers punish anything else. */
export async function askToNotify(): Promise<NotifyState> {
  if (notifyState() === "default") await Notification.requestPermission();
  return notifyState();
}

type Told = {
  title: string;
  body: string;
  /** One thing is told once, however many tabs tell it. */
  tag: string;
  /** Where it leads. */
  url: string;
};

/** Says something outside the page, where that was allowed. */
export async function notify({ title, body, tag, url }: Told): Promise<void> {
  if (notifyState() !== "granted") return;
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    // It outlives the page, opens `url` where nothing is lost by it, and is the only one that phones let speak.
    if (worker?.active) return await worker.showNotification(title, { body, tag, data: { url } });
    const told = new Notification(title, { body, tag });
    told.onclick = () => {
      // The page says the same, with the way on.
      window.focus();
      told.close();
    };
  } catch {
    // Refused meanwhile, or a phone whose worker is not there yet: the page alone says it.
  }
}
