/** Mends a timer of kafkajs 2.2.4 before any connection is made. */
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

const checkIntervalMs = 10;

/**
 * The original re-arms a timer for ever, with a negative delay where nothing is throttled: it wakes up each millisecond,
 * and Node 24 prints a TimeoutNegativeWarning (https://github.com/tulios/kafkajs/issues/1751). This one is armed only while
 * requests wait.
 */
RequestQueue.prototype.scheduleCheckPendingRequests = function schedule(this: RequestQueue): void {
  if (this.throttleCheckTimeoutId !== null || this.pending.length === 0) return;
  const delayMs = Math.max(checkIntervalMs, this.throttledUntil - Date.now());
  this.throttleCheckTimeoutId = setTimeout(() => {
    this.throttleCheckTimeoutId = null;
    this.checkPendingRequests();
  }, delayMs);
};
