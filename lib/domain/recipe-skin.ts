import { z } from "zod";

/**
 * How far the person's skin may move from the photo as balanced, CIEDE2000: 2 is just seen side by side, 5 a good lab
 * print, 12 another hour of the day. Absent where the process has no skin colour (black and white, one ink, coloured gels).
 */
export const skin = z.number().min(2).max(25);
