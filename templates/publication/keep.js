// Has the pages kept on this device, so that they open without a network. A page opened as a file cannot be kept, and needs not.
addEventListener("load", () => navigator.serviceWorker?.register("sw.js").catch(() => { /* then with a network alone */ }));
