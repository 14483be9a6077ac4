from opentok_sdk.legacy.opentok import *
