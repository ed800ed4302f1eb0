/** What the browser test runner (mocha) puts into the page. */
type Step = () => void | Promise<void>;
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: Step): void;
declare function before(body: Step): void;
declare function beforeEach(body: Step): void;
declare function after(body: Step): void;
declare function afterEach(body: Step): void;
