# frozen_string_literal: true

require "opentok/archives"
require "opentok/broadcasts"
require "opentok/captions"
require "opentok/client"
require "opentok/connections"
require "opentok/constants"
require "opentok/renders"
require "opentok/session"
require "opentok/signals"
require "opentok/sip"
require "opentok/streams"
require "opentok/websocket"

module OpenTok
  # A project at the service: its sessions and tokens, and groups of calls.
  class OpenTok
    include TokenGenerator

    IPV4 = /\A(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!\z)|\z)){4}\z/.freeze
    private_constant :IPV4

    # @return [String] The project's API key.
    attr_reader :api_key
    # @return [String] The project's secret.
    attr_reader :api_secret
    # @return [Numeric] How many seconds connecting may take.
    attr_reader :timeout_length
    # @return [String] The service's address.
    attr_accessor :api_url
    # @return [String, nil] What is added to the user agent.
    attr_accessor :ua_addendum

    # Options: `api_url`, `timeout_length`, `ua_addendum`.
    def initialize(api_key, api_secret, opts = {})
      @api_key = api_key.to_s
      @api_secret = api_secret
      @timeout_length = opts[:timeout_length] || 2
      @api_url = opts[:api_url] || ENV["OPENTOK_API_URL"].to_s.then { |url| url.empty? ? API_URL : url }
      @ua_addendum = opts[:ua_addendum]
    end

    # Options: `media_mode` (`:relayed` or `:routed`), `location`, `archive_mode` (`:manual` or `:always`), `archive_name`,
    # `archive_resolution`, `e2ee`.
    #
    # @return [Session]
    def create_session(opts = {})
      check(opts)
      routed = opts[:media_mode] == :routed
      form = {
        "p2p.preference" => routed ? "disabled" : "enabled", "archiveMode" => opts[:archive_mode],
        "location" => opts[:location], "archiveName" => opts[:archive_name],
        "archiveResolution" => opts[:archive_resolution], "e2ee" => opts[:e2ee]
      }
      answer = client.ask(:create_session, form: form.compact.to_h { |name, value| [name, value.to_s] })
      Session.new(api_key, api_secret, session_id_in(answer), opts.merge(media_mode: routed ? :routed : :relayed))
    end

    # Options: `role` (`:publisher` unless set), `expire_time`, `data`, `initial_layout_class_list`, `token_type` (`"JWT"`
    # unless set, or `"T1"`).
    #
    # @return [String]
    def generate_token(session_id, opts = {})
      token_for(client, session_id, opts)
    end

    { archives: Archives, broadcasts: Broadcasts, streams: Streams, connections: Connections, signals: Signals, sip: Sip,
      renders: Renders, captions: Captions, websocket: WebSocket }.each do |name, group|
      define_method(name) do
        @groups ||= {}
        @groups[name] ||= group.new(client)
      end
    end

    def inspect
      "#<#{self.class} #{api_key} at #{api_url}>"
    end

    protected

    # One for all groups, so that they share their connections; it knows what was set since.
    def client
      @client ||= Client.new(api_key, api_secret, api_url, ua_addendum, timeout_length: timeout_length)
      @client.api_url = api_url
      @client.ua_addendum = ua_addendum
      @client
    end

    private

    def check(opts)
      media, archive = opts.values_at(:media_mode, :archive_mode).map { |mode| mode&.to_s }
      raise "archive mode must be either always or manual" unless [nil, "manual", "always"].include?(archive)
      raise "location must be an IPv4 address" unless opts[:location].nil? || IPV4.match?(opts[:location].to_s)

      always = archive == "always"
      raise ArgumentError, "A session with always archive mode must also have the routed media mode" if always && media == "relayed"
      raise ArgumentError, "A session with the e2ee option can't be relayed" if opts[:e2ee] && media == "relayed"
      raise ArgumentError, "A session with the e2ee option can't be always archived" if opts[:e2ee] && always
      return unless archive == "manual" && (opts[:archive_name] || opts[:archive_resolution])

      raise ArgumentError, "archive_name and archive_resolution are only for the archive mode always"
    end

    def session_id_in(answer)
      session = answer.parsed_response
      session = session.first if session.is_a?(Array)
      id = session["session_id"] || session["sessionId"] if session.is_a?(Hash)
      id || raise(OpenTokError, "Failed to create a session: the answer has no session_id")
    end
  end
end
