# frozen_string_literal: true

require "ffi"
require "json"
require "opentok_sdk/errors"
require "opentok_sdk/library"
require "opentok_sdk/wire"

module OpenTokSDK
  # The native half: bindings/c/opentok.h, and a client over it.
  #
  # A thread that waits holds no lock of Ruby's: it waits for a descriptor, as for any other I/O, so that `Timeout`,
  # `Thread#raise` and fiber schedulers work.
  module Native
    extend FFI::Library

    # What the library has made: freed when that is asked for, else with its object. What a forked child has inherited is
    # its parent's: the library leaves that alone.
    class Handle < FFI::AutoPointer
      # Given up first, then freed: a thread that is interrupted in between loses it, where it would be freed twice.
      def free
        return unless autorelease?

        self.autorelease = false
        self.class.release(self)
      end
    end

    # A client of the library.
    class ClientHandle < Handle
      def self.release(pointer)
        Native.opentok_client_free(pointer)
      end
    end

    # A call that was started.
    class CallHandle < Handle
      def self.release(pointer)
        Native.opentok_call_free(pointer)
      end
    end

    ffi_lib Library.path
    attach_function :opentok_abi_version, [], :uint32
    attach_function :opentok_client_new, %i[string int32 pointer], :pointer
    attach_function :opentok_client_free, [:pointer], :void
    attach_function :opentok_call_local, %i[pointer string string], :pointer
    attach_function :opentok_call_start, %i[pointer string string string pointer uint64], CallHandle
    attach_function :opentok_call_wait, %i[pointer int64], :pointer
    attach_function :opentok_call_fd, [:pointer], :int32
    attach_function :opentok_call_cancel, [:pointer], :void
    attach_function :opentok_call_free, [:pointer], :void
    attach_function :opentok_queue_new, [], :pointer
    attach_function :opentok_queue_next, %i[pointer int64 pointer int32], :int32
    attach_function :opentok_queue_free, [:pointer], :void
    attach_function :opentok_text_free, [:pointer], :void

    # What this was written for.
    ABI = 1
    unless opentok_abi_version == ABI
      raise LoadError, "#{Library.path} has the interface #{opentok_abi_version}, not #{ABI}: it is of another version"
    end

    # How long a wait takes where there is no descriptor to wait for, in seconds.
    TICK = 0.05

    class << self
      # What the envelope holds, or the error in it.
      def opened(envelope)
        record = envelope["error"]
        raise Error.of(record) if record

        envelope["ok"]
      end

      # The text behind a pointer, which is given back.
      def read(pointer)
        JSON.parse(pointer.read_string.force_encoding(Encoding::UTF_8), max_nesting: false)
      ensure
        opentok_text_free(pointer)
      end

      # What needs neither the network nor a client.
      def local(name, arguments)
        opened(read(opentok_call_local(nil, name, Wire.arguments(arguments))))
      end
    end

    # A client of the core.
    class Client
      # @return [String] The API key or the application's id.
      attr_reader :project_id
      # @return [String] The service's address, without a trailing slash.
      attr_reader :api_url

      def initialize(settings)
        place = FFI::MemoryPointer.new(:pointer)
        about = Native.opened(Native.read(Native.opentok_client_new(Wire.arguments(settings), 0, place)))
        @project_id, @api_url = about.values_at("projectId", "apiUrl")
        @handle = ClientHandle.new(place.read_pointer)
      end

      # Makes a call, and returns its answer as JSON has it.
      def call(name, arguments, timeout_ms: nil, max_retries: nil)
        Native.opened(envelope(name, arguments, timeout_ms: timeout_ms, max_retries: max_retries))
      end

      # Makes a call, and returns all that is known of its end: "ok" or "error", and with `observe` the "response".
      def envelope(name, arguments, timeout_ms: nil, max_retries: nil, observe: false)
        options = Wire.arguments({ timeout_ms: timeout_ms, max_retries: max_retries, observe: observe })
        call = start(name, Wire.arguments(arguments), options)
        Native.read(wait(call, name))
      ensure
        call&.free
      end

      # Does what needs no network.
      def local(name, arguments)
        arguments = Wire.arguments(arguments)
        ensure_open
        Native.opened(Native.read(Native.opentok_call_local(@handle, name, arguments)))
      end

      # Lets go of the connections; calls under way still finish.
      def close
        handle = @handle
        @handle = nil
        handle&.free
      end

      def inspect
        "#<#{self.class} #{project_id} at #{api_url}>"
      end

      private

      # The handle is read where it is handed over, as the last thing that is done: no other thread can close the client in
      # between. One that was closed before is null, which is safe.
      def start(name, arguments, options)
        ensure_open
        Native.opentok_call_start(@handle, name, arguments, options, nil, 0)
      end

      def ensure_open
        raise ConfigurationError, "the client is closed: make a new one" unless @handle
      end

      def wait(call, name)
        loop do
          given_up(name) unless ready?(call)
          envelope = Native.opentok_call_wait(call, 0)
          return envelope unless envelope.null?
        end
      end

      # A wait without a limit ends in vain only if a fiber scheduler has one: that of `Async::Task#with_timeout`.
      def given_up(name)
        raise TimeoutError.new("given up by the fiber scheduler, before there was an answer", operation: name, attempts: 1)
      end

      def ready?(call)
        descriptor = Native.opentok_call_fd(call)
        return sleep(TICK) if descriptor.negative?

        IO.for_fd(descriptor, autoclose: false).wait_readable
      end
    end
  end
end
