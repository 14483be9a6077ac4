# frozen_string_literal: true

require "opentok/client"
require "opentok/constants"
require "opentok/token_generator"

module OpenTok
  # A session, and what it was made with.
  class Session
    include TokenGenerator

    attr_reader :session_id, :media_mode, :location, :archive_mode, :archive_name, :archive_resolution, :e2ee, :api_key,
                :api_secret

    def initialize(api_key, api_secret, session_id, opts = {})
      @api_key = api_key
      @api_secret = api_secret
      @session_id = session_id
      @media_mode = opts.fetch(:media_mode, :relayed)
      @location = opts[:location]
      @archive_mode = opts.fetch(:archive_mode, :manual)
      @archive_name = opts[:archive_name]
      @archive_resolution = opts[:archive_resolution]
      @e2ee = opts[:e2ee]
    end

    # A token for this session; see {OpenTok#generate_token}.
    def generate_token(opts = {})
      @client ||= Client.new(api_key, api_secret, API_URL)
      token_for(@client, session_id, opts)
    end

    def to_s
      session_id
    end

    def inspect
      "#<#{self.class} #{session_id}>"
    end
  end
end
