"use strict";

const OpenTok = require("opentok-sdk/legacy");

// The classes of errors among what the constructor carries.
for (const [name, type] of Object.entries(OpenTok)) {
  if (type.prototype instanceof Error) exports[name] = type;
}
