from opentok_sdk.legacy.exceptions import *
