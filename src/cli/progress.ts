/** How long a wait may be before the terminal says how far it is, in milliseconds. */
const INTERVAL = 120;

/** Tells how far a command is: one line that is written over on a terminal, nothing at all elsewhere. */
export function createProgress(
  write: (text: string) => void = (text) => void process.stderr.write(text),
  isTerminal = process.stderr.isTTY ?? false,
): { step(what: string, done: number, total: number): void; note(text: string): void; end(): void } {
  let stage = '';
  let since = 0;
  let last = 0;
  return {
    step(what, done, total) {
      const now = Date.now();
      if (what !== stage) {
        stage = what;
        since = now;
        last = 0;
      }
      if (!isTerminal || (now - last < INTERVAL && done < total)) return;
      last = now;
      const left = done ? Math.round((((now - since) / done) * (total - done)) / 1000) : 0;
      const wait = left > 1 ? `, ${left} s left` : '';
      write(`\r\x1b[K${what} ${done} of ${total}${wait}`);
    },
    note(text) {
      if (isTerminal) write(`\r\x1b[K${text}`);
    },
    end() {
      if (isTerminal) write('\r\x1b[K');
    },
  };
}
