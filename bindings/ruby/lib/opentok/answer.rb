# frozen_string_literal: true

require "json"
require "opentok/spelling"

module OpenTok
  # What the service says of a thing. Its fields answer to the service's names and to Ruby's: `sessionId`, `session_id`.
  class Answer
    # Shown as a symbol, as in the documentation.
    SYMBOLS = %w[outputMode].freeze
    private_constant :SYMBOLS

    def initialize(interface, json)
      @interface = interface
      @json = json
    end

    # @return [String] The service's own JSON.
    def to_json(*_options)
      JSON.generate(@json)
    end

    # For ActiveSupport, which else would write the whole object, down to the secret of its client.
    def as_json(*_options)
      @json
    end

    def respond_to_missing?(name, include_private = false)
      !field(name).nil? || super
    end

    def method_missing(name, *arguments)
      key = field(name)
      return super if key.nil? || !arguments.empty?

      value = @json[key]
      SYMBOLS.include?(key) && value.is_a?(String) ? value.to_sym : value
    end

    def inspect
      "#<#{self.class} #{@json["id"] if @json.is_a?(Hash)}>"
    end

    protected

    attr_reader :json

    private

    # From now on what a later answer says of the thing.
    def take(later)
      @json = later.json
    end

    def field(name)
      return unless @json.is_a?(Hash)

      [name.to_s, Spelling.camel(name)].find { |key| @json.key?(key) }
    end
  end

  # A page of answers, which is an array, and knows how many there are in all.
  class AnswerList < Array
    # @return [Integer] How many there are at the service.
    attr_reader :total

    def initialize(interface, json)
      @total = json["count"]
      super(Array(json["items"]).map { |item| self.class::OF.new(interface, item) })
    end
  end
end
