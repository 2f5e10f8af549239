declare const proof: unique symbol;

/** Who is asking. Only `lib/auth` can make one, so holding it proves a checked session. */
export type Viewer = { readonly userId: string; readonly name: string; readonly [proof]: true };

/** A viewer whose administrator's role was read from the database for this very request. */
export type AdminViewer = Viewer & { readonly role: "admin" };
