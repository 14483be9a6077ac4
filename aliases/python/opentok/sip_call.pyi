from opentok_sdk.legacy.sip_call import *
