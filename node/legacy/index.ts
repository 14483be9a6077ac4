// What `require('opentok-sdk/legacy')` gives: the original's constructor, which carries everything else by name. Its
// types are written by hand, in legacy.d.ts.

import { Archive, Broadcast, Callback, Session, SipInterconnect, Stream } from './answers';
import { OpenTok } from './client';
import { ERRORS } from './errors';

export = Object.assign(OpenTok, ERRORS, { Archive, Broadcast, Callback, Session, SipInterconnect, Stream });
