from opentok_sdk.legacy.stream import *
