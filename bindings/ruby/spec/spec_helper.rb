# frozen_string_literal: true

require "opentok_sdk"
require_relative "support/calls"
require_relative "support/server"

# One emulator for all, as new before each example.
RSpec.configure do |config|
  config.add_setting :emulator
  config.before(:suite) { config.emulator = Emulator.new }
  config.after(:suite) { config.emulator.stop }
  config.before { emulator.reset }
  config.include(Calls)
  config.include(Module.new do
    def emulator
      RSpec.configuration.emulator
    end

    def client
      @client ||= emulator.client
    end

    # Nobody ever listens there: a port that was free might be taken meanwhile.
    def dead_url
      "http://127.0.0.1:1"
    end

    def seconds
      started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      yield
      Process.clock_gettime(Process::CLOCK_MONOTONIC) - started
    end

    # Waits until something holds.
    def until_it(limit = 10)
      ends = Time.now + limit
      sleep(0.01) until (held = yield) || Time.now > ends
      expect(held).to be_truthy
    end
  end)
end
