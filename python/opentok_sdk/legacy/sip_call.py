"""SIP calls, under the name of old."""

from ._answers import SipCall as SipCall
