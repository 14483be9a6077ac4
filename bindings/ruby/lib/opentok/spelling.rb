# frozen_string_literal: true

module OpenTok
  # Between the names of programs, `has_audio`, and those of the service, `hasAudio`.
  module Spelling
    # Their own names within: what a program calls its headers and fields is its own, and the service spells these with `_`.
    AS_GIVEN = %w[headers audioTransport static_fields].freeze
    # For these the documentation has texts, `"true"`.
    TRUTHS = %w[hasAudio hasVideo hasTranscription hasSummary dvr lowLatency secure video observeForceMute partialCaptions
                bidirectional].freeze
    private_constant :AS_GIVEN, :TRUTHS

    module_function

    def camel(name)
      name.to_s.gsub(/(?<=[a-z0-9])_([a-z0-9])/) { Regexp.last_match(1).upcase }
    end

    # Options as the service calls them, in a copy; what is `nil` is not given.
    def wire(options)
      case options
      when Hash then options.reject { |_, value| value.nil? }.to_h { |name, value| pair(camel(name), value) }
      when Array then options.map { |one| wire(one) }
      when Symbol then options.to_s
      else options
      end
    end

    # These options alone, in either spelling.
    def chosen(options, names)
      wire(options).slice(*names.map { |name| camel(name) })
    end

    def pair(name, value)
      return [name, value] if AS_GIVEN.include?(name)

      [name, TRUTHS.include?(name) ? truth(value) : wire(value)]
    end

    def truth(value)
      { "true" => true, "false" => false }.fetch(value, value)
    end

    private_class_method :pair, :truth
  end
end
