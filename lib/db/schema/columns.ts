import { customType, timestamp } from "drizzle-orm/pg-core";

export const createdAt = () => timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

export const moment = (name: string) => timestamp(name, { withTimezone: true });

/** 32-bit floats, little-endian: a face descriptor in 4 KB where JSON would take 20. */
export const floats = customType<{ data: Float32Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  toDriver: (values) => Buffer.from(values.buffer, values.byteOffset, values.byteLength),
  // Copied, because the driver's buffer need not be aligned to four bytes.
  fromDriver: (bytes) => new Float32Array(Uint8Array.from(bytes).buffer),
});
