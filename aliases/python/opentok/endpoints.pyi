from opentok_sdk.legacy.endpoints import *
