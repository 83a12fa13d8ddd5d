"use strict";
// Has the pages kept on this device, so that they open without a network. A page opened as a file needs no keeping.
if (isSecureContext && location.protocol.startsWith("http") && navigator.serviceWorker) {
  addEventListener("load", () => navigator.serviceWorker.register("sw.js").catch(() => { /* then with a network alone */ }));
}
