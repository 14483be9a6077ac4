# frozen_string_literal: true

# The two environments, and the emulator in the place of either.

require_relative "emulator_world"

emulator_url = ENV.fetch("OPENTOK_API_URL")

# ANCHOR: opentok
require "opentok_sdk"

client = OpenTokSDK::Client.new(ENV.fetch("OPENTOK_API_KEY"), ENV.fetch("OPENTOK_API_SECRET"))
puts client.project_id, client.api_url
# ANCHOR_END: opentok

EmulatorWorld.hold(client.create_session.session_id)

# ANCHOR: vonage
require "opentok_sdk"

client = OpenTokSDK::Client.application(
  ENV.fetch("VONAGE_APPLICATION_ID"),
  private_key_path: ENV.fetch("VONAGE_PRIVATE_KEY_PATH") # or private_key:, the text itself
)
puts client.project_id, client.api_url
# ANCHOR_END: vonage

EmulatorWorld.hold(client.create_session.session_id)

# ANCHOR: emulator
require "opentok_sdk"

client = OpenTokSDK::Client.new(
  ENV.fetch("OPENTOK_API_KEY"),
  ENV.fetch("OPENTOK_API_SECRET"),
  api_url: emulator_url # http://127.0.0.1:7171; all else stays as it is
)
# ANCHOR_END: emulator

EmulatorWorld.hold(client.api_url == emulator_url)
EmulatorWorld.hold(client.create_session.session_id)
