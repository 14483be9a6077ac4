# frozen_string_literal: true

# Tokens: what their bearer may do, how long they are good for, and what they tell the others.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
session_id = client.create_session.session_id

# ANCHOR: roles
for_a_guest = client.generate_token(session_id, role: :subscriber)
for_a_speaker = client.generate_token(session_id, role: :publisher) # as without a role
for_a_host = client.generate_token(session_id, role: :moderator)
# ANCHOR_END: roles

roles = [for_a_guest, for_a_speaker, for_a_host].map { |one| client.inspect_token(one).role }
EmulatorWorld.hold(roles == %w[subscriber publisher moderator])

# ANCHOR: options
token = client.generate_token(
  session_id,
  ttl: 2 * 60 * 60, # seconds, 24 hours unless set; or expire_time:, a moment
  data: "name=Ada", # the other clients see it in the connection
  initial_layout_class_list: ["focus"] # of each stream that is published with it
)
info = client.inspect_token(token)
puts info.role, info.expires_at, info.connection_data
# ANCHOR_END: options

EmulatorWorld.hold(info.connection_data == "name=Ada")
EmulatorWorld.hold(info.expires_at - info.created_at == 7200)
EmulatorWorld.hold(client.verify_token(token, session_id: session_id).valid)
