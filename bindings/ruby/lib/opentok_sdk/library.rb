# frozen_string_literal: true

require "rbconfig"

module OpenTokSDK
  # Where the native library is.
  module Library
    # What the library is called on each system.
    NAMES = { "linux" => "libopentok_c.so", "darwin" => "libopentok_c.dylib", "windows" => "opentok_c.dll" }.freeze

    class << self
      # What `OPENTOK_SDK_LIBRARY` names, else what lies in the gem for this platform, else what the project's tree has
      # built.
      def path
        named = ENV.fetch("OPENTOK_SDK_LIBRARY", "")
        return named unless named.empty?

        places = [File.join(__dir__, platform, name), File.expand_path("../../../../target/debug/#{name}", __dir__)]
        places.find { |place| File.exist?(place) } || raise(LoadError, missing)
      end

      # `x86_64-linux`, or `x86_64-linux-musl` where the C library is another.
      def platform
        musl = RbConfig::CONFIG["host_os"].include?("musl") ? "-musl" : ""
        "#{FFI::Platform::ARCH}-#{FFI::Platform::OS}#{musl}"
      end

      private

      def name
        NAMES.fetch(FFI::Platform::OS) { raise LoadError, missing }
      end

      def missing
        "opentok-sdk has no native library for #{platform}: install the gem for this platform, " \
          "or set OPENTOK_SDK_LIBRARY to the path of one"
      end
    end
  end
end
