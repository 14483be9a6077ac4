from opentok_sdk.legacy.broadcast import *
