from opentok_sdk.legacy.render import *
