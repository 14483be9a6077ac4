import OpenTok = require("opentok-sdk/legacy");

export import ArgumentError = OpenTok.ArgumentError;
export import ArchiveError = OpenTok.ArchiveError;
export import AuthError = OpenTok.AuthError;
export import CallbackError = OpenTok.CallbackError;
export import CaptionsError = OpenTok.CaptionsError;
export import ForceDisconnectError = OpenTok.ForceDisconnectError;
export import NotFoundError = OpenTok.NotFoundError;
export import RequestError = OpenTok.RequestError;
export import SignalError = OpenTok.SignalError;
export import SipError = OpenTok.SipError;
