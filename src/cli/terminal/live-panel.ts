/** An apply's progress as a panel that stays below the lines it prints, where somebody watches. */
import type { ApplyEvent } from '../../index.ts';
import { visible } from '../../model/values/visible-text.ts';
import { interruptedText, leftBehindText } from '../../report/apply/moves-in-flight.ts';
import { renderApplyEvent } from '../../report/apply/render-apply-event.ts';
import { type PanelState, renderProgressPanel } from '../../report/apply/render-progress-panel.ts';
import { wrapText } from '../../report/text/wrap-text.ts';
import { InFlight } from './in-flight.ts';
import type { ProgressReporter } from './progress-reporter.ts';
import type { StyledPanel, Terminal } from './terminal.ts';

/** These are seen in the panel. */
const shownInPanel: ReadonlySet<ApplyEvent['kind']> = new Set(['paused', 'resumed', 'move-progress']);

export class LivePanel implements ProgressReporter {
  readonly #terminal: Terminal;
  readonly #panel: StyledPanel;
  readonly #verbose: boolean;
  /** What continues where this is quit. */
  readonly #command: string;
  readonly #inFlight = new InFlight();
  #state: PanelState = { paused: [], stop: null };
  /** Steps other than moves have no progress. */
  #isShown = false;

  constructor(terminal: Terminal, verbose: boolean, command: string) {
    this.#terminal = terminal;
    this.#panel = terminal.openPanel();
    this.#verbose = verbose;
    this.#command = command;
  }

  onEvent = (event: ApplyEvent): void => {
    this.#inFlight.note(event);
    this.#state = stateAfter(event, this.#state);
    if (event.kind === 'move-progress') this.#isShown = true;
    if (event.kind === 'step-finished') this.#isShown = false;
    const line = shownInPanel.has(event.kind) ? null : renderApplyEvent(visible(event), this.#verbose);
    if (line !== null) {
      this.#panel.clear();
      this.#tell(line);
    }
    this.#draw();
  };

  onStop = (): void => {
    this.#state = { ...this.#state, stop: { kind: 'interrupted' } };
    if (this.#isShown) this.#draw();
    else this.#tell(`\n${interruptedText(null)}`);
  };

  onQuit = (): void => {
    const text = leftBehindText(this.#inFlight.names, this.#inFlight.moves, this.#command);
    this.close();
    // What the terminal shows of the key, ^C, has a line of its own.
    this.#tell(`\n${text}`);
  };

  close = (): void => {
    this.#panel.clear();
    this.#inFlight.end();
    this.#isShown = false;
  };

  #tell(text: string): void {
    this.#terminal.tell(null, (_, { width }) => wrapText(text, width).join('\n'));
  }

  #draw(): void {
    const { latest } = this.#inFlight;
    if (!latest || !this.#isShown) return;
    const [event, state] = visible([latest, this.#state] as const);
    this.#panel.draw((style) => renderProgressPanel(event, state, style));
  }
}

function stateAfter(event: ApplyEvent, state: PanelState): PanelState {
  switch (event.kind) {
    case 'paused':
      return { ...state, paused: event.reasons };
    case 'resumed':
      return { ...state, paused: [] };
    case 'stopping':
      return { ...state, stop: state.stop ?? { kind: 'cancelled', rollback: event.rollback } };
    default:
      return state;
  }
}
