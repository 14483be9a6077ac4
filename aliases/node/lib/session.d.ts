import OpenTok = require("opentok-sdk/legacy");

declare const Session: typeof OpenTok.Session;
type Session = OpenTok.Session;

export = Session;
