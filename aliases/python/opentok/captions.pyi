from opentok_sdk.legacy.captions import *
