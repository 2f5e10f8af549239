import { oilLinen } from "./painterly/oil-linen";
import { watercolour } from "./painterly/watercolour";
import { inkXuan } from "./painterly/ink-xuan";
import { graphite } from "./painterly/graphite";
import { popPrint } from "./painterly/pop-print";
import type { StudioStyle } from "./studio-style";

/** The whole picture by hand. */
export const PAINTERLY: readonly StudioStyle[] = [oilLinen, watercolour, inkXuan, graphite, popPrint];
