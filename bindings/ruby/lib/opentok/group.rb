# frozen_string_literal: true

require "opentok/client"
require "opentok/spelling"

module OpenTok
  # What the groups of calls have in common.
  class Group
    # The most that a page may have.
    MOST = 1000
    private_constant :MOST

    def initialize(client)
      @client = client
    end

    def inspect
      "#<#{self.class}>"
    end

    private

    # Refuses what is not there.
    def need(**given)
      missing = given.find { |_, value| value.nil? || value.to_s.empty? }
      raise ArgumentError, "#{missing.first} not provided" if missing
    end

    def page(options)
      given = Spelling.wire(options || {})
      count = given["count"]
      raise ArgumentError, "Limit is invalid" unless count.nil? || (0..MOST).cover?(count.to_i)

      given.slice("offset", "count", "sessionId")
    end

    # What the service answers, as one of these.
    def made(kind, route, places = {}, **sent)
      kind.new(self, @client.object(route, places, **sent))
    end
  end
end
