"use strict";
// Messages of the Language Server Protocol with another process, on its standard input and output.
const { spawn } = require("child_process");

class Connection {
  /**
   * @param {string} program the server
   * @param {string[]} options its arguments
   * @param {{notify: (method: string, params: any) => void, ended: (why: string) => void}} handlers
   */
  constructor(program, options, handlers) {
    this.handlers = handlers;
    this.pending = new Map();
    this.last = 0;
    this.received = Buffer.alloc(0);
    this.child = spawn(program, options, { stdio: ["pipe", "pipe", "inherit"] });
    this.child.stdout.on("data", (bytes) => this.read(bytes));
    this.child.stdin.on("error", () => {});
    this.child.on("error", (error) => this.end(error.message));
    this.child.on("exit", (code) => this.end(`code ${code}`));
  }

  end(why) {
    if (!this.handlers) return;
    const { ended } = this.handlers;
    this.handlers = null;
    for (const { reject } of this.pending.values()) reject(new Error(why));
    this.pending.clear();
    ended(why);
  }

  send(message) {
    if (!this.handlers) return;
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.child.stdin.write(body);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  /** Asks something; gives up where `token` is cancelled. */
  ask(method, params, token) {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      if (!this.handlers) return reject(new Error("datapass"));
      this.pending.set(id, { resolve, reject });
      token?.onCancellationRequested(() => this.notify("$/cancelRequest", { id }));
      this.send({ id, method, params });
    });
  }

  read(bytes) {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const header = this.received.indexOf("\r\n\r\n");
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.received.subarray(0, header).toString())[1]);
      const start = header + 4;
      if (this.received.length < start + length) return;
      const message = JSON.parse(this.received.subarray(start, start + length).toString());
      this.received = this.received.subarray(start + length);
      this.take(message);
    }
  }

  take(message) {
    if (message.method && message.id !== undefined) return this.send({ id: message.id, result: null });
    if (message.method) return this.handlers?.notify(message.method, message.params);
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }

  async close() {
    if (!this.handlers) return;
    await this.ask("shutdown", null).catch(() => {});
    const { child } = this;
    this.notify("exit", null);
    this.handlers = null;
    setTimeout(() => child.kill(), 1000);
  }
}

module.exports = { Connection };
