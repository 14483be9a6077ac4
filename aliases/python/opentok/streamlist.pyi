from opentok_sdk.legacy.streamlist import *
