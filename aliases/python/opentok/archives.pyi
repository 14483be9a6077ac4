from opentok_sdk.legacy.archives import *
