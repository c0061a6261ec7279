/** When a change window is open. */
import { Cron } from 'croner';
import type { ChangeWindow } from './guardrails.ts';

export interface WindowFault {
  readonly key: 'cron' | 'timeZone';
  readonly summary: string;
  readonly hint: string;
}

/** null: it is sound. */
export function windowFault({ cron, timeZone }: ChangeWindow): WindowFault | null {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    const hint = 'Name one of the IANA database, such as Europe/Berlin, or UTC.';
    return { key: 'timeZone', summary: `Unknown time zone: ${timeZone}`, hint };
  }
  try {
    if (schedule({ cron, timeZone }).nextRun(dateOf(0)) !== null) return null;
  } catch (error) {
    const hint = 'Write five fields, such as "0 22 * * 1-5" for every working day at 22:00.';
    const reason = (error as Error).message.replace(/^CronPattern: /, '');
    return { key: 'cron', summary: `${JSON.stringify(cron)} is not a valid schedule: ${reason}`, hint };
  }
  const hint = 'Choose a date that exists.';
  return { key: 'cron', summary: `${JSON.stringify(cron)} never occurs`, hint };
}

/** Whether it is open at that time. */
export function isOpen(window: ChangeWindow, nowMs: number): boolean {
  // Whatever opened less than its duration ago is still open.
  const opened = schedule(window).nextRun(dateOf(nowMs - window.durationMs));
  return opened !== null && opened.getTime() <= nowMs;
}

/** When it next opens after that time; null: never again. */
export function nextOpening(window: ChangeWindow, nowMs: number): number | null {
  return schedule(window).nextRun(dateOf(nowMs))?.getTime() ?? null;
}

function schedule({ cron, timeZone }: Pick<ChangeWindow, 'cron' | 'timeZone'>): Cron {
  return new Cron(cron, { timezone: timeZone, mode: '5-part', paused: true });
}

/** How croner takes times. */
// biome-ignore lint/style/noRestrictedGlobals: it wraps a time that it is given, and reads no clock
const dateOf = (ms: number): Date => new Date(ms);
