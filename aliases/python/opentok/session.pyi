from opentok_sdk.legacy.session import *
