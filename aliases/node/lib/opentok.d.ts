import OpenTok = require("opentok-sdk/legacy");

export = OpenTok;
