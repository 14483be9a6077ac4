# frozen_string_literal: true

module OpenTokSDK
  # What answers and groups of options have in common: frozen values that compare, print and match patterns.
  #
  # A class of these has `FIELDS`: of each field its name on the wire and, where it holds a model, that one's name; in
  # brackets where it holds a list of them.
  class Model
    # Not shown by `inspect`, so that they do not end up in a log.
    SECRET = %i[password secret stream_name].freeze

    class << self
      # @private A model of an answer.
      def read(wire)
        values = self::FIELDS.to_h do |name, (on_wire, shape)|
          [name, Model.read_as(shape, wire[on_wire])]
        end
        new(**values)
      end

      # @private A value of this shape.
      def read_as(shape, value)
        case shape
        when nil then value
        when Array then value&.map { |one| read_as(shape.first, one) }&.freeze
        else value && OpenTokSDK.const_get(shape).read(value)
        end
      end
    end

    # Takes the fields by name; those that are not given are `nil`.
    def initialize(**values)
      fields = self.class::FIELDS
      unknown = values.keys - fields.keys
      raise ArgumentError, "unknown keyword: #{unknown.first.inspect}" unless unknown.empty?

      fields.each_key { |name| instance_variable_set(:"@#{name}", values[name]) }
      @extra = (@extra || {}).freeze if fields.key?(:extra)
      freeze
    end

    # @return [Hash] The fields by name, with those of what they hold.
    def to_h
      fields.transform_values { |value| plain(value) }
    end

    # @private The fields as JSON, under the service's names; those that are absent are left out.
    def to_wire
      given = self.class::FIELDS.map { |name, (on_wire, _)| [on_wire, public_send(name)] }
      given.reject { |name, value| value.nil? || (name == "extra" && value.empty?) }.to_h
    end

    def to_json(*_options)
      Wire.arguments(to_wire)
    end

    def deconstruct_keys(names)
      names ? fields.slice(*names) : fields
    end

    # A model with some fields changed.
    def with(**changes)
      self.class.new(**fields, **changes)
    end

    def ==(other)
      other.class == self.class && other.fields == fields
    end
    alias eql? ==

    def hash
      [self.class, fields].hash
    end

    def inspect
      shown = fields.reject { |_, value| value.nil? || value == {} }
      shown = shown.map { |name, value| "#{name}=#{SECRET.include?(name) ? "***" : value.inspect}" }
      "#<#{self.class.name}#{shown.map { |field| " #{field}" }.join(",")}>"
    end
    alias to_s inspect

    protected

    def fields
      self.class::FIELDS.to_h { |name, _| [name, public_send(name)] }
    end

    private

    def plain(value)
      case value
      when Model then value.to_h
      when Array then value.map { |one| plain(one) }
      else value
      end
    end
  end
end
