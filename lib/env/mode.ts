/** Pages are made anew as their sources change. */
export const isDevelopment = process.env.NODE_ENV === "development";
