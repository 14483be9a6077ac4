# frozen_string_literal: true

# Server SDK for OpenTok and Vonage Video.
#
#   client = OpenTokSDK::Client.new("47000000", secret)
#   session = client.create_session(media_mode: :routed)
#   token = client.generate_token(session.session_id, role: :moderator, data: "name=Ada")
module OpenTokSDK
end

require "opentok_sdk/version"
require "opentok_sdk/errors"
require "opentok_sdk/model"
require "opentok_sdk/enums"
require "opentok_sdk/models"
require "opentok_sdk/response_info"
require "opentok_sdk/client"
