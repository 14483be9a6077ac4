from opentok_sdk.legacy.websocket_audio_connection import *
