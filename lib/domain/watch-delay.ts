/** How long to wait before looking again: a tenth of the time so far, between one second and half a minute. */
export function watchDelaySeconds(elapsedSeconds: number): number {
  return Math.round(Math.min(30, Math.max(1, elapsedSeconds / 10)));
}
