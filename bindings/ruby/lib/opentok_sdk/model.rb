# frozen_string_literal: true

module OpenTokSDK
  # What answers and groups of options have in common: frozen values that compare, print and match patterns.
  #
  # A class of these has `FIELDS`: of each field its name on the wire and, where it holds a model, that one's name; in
  # brackets where it holds a list of them.
  class Model
    NOTHING = {}.freeze
    private_constant :NOTHING

    # Not shown by `inspect`, so that they do not end up in a log.
    SECRET = %i[account_key password secret secret_key stream_name].freeze

    class << self
      # @private A model of an answer.
      def read(wire)
        model = allocate
        slots.each do |slot, on_wire, shape|
          value = wire[on_wire]
          model.instance_variable_set(slot, shape ? Model.read_as(shape, value) : value)
        end
        model.send(:finish)
      end

      # @private A value of this shape.
      def read_as(shape, value)
        return value if shape.nil? || value.nil?
        return value.map { |one| read_as(shape.first, one) }.freeze if shape.is_a?(Array)

        OpenTokSDK.const_get(shape).read(value)
      end

      private

      # Where each field is kept, once for each class: lists are long.
      def slots
        @slots ||= self::FIELDS.map { |name, (on_wire, shape)| [:"@#{name}", on_wire, shape] }.freeze
      end
    end

    # Takes the fields by name; those that are not given are `nil`.
    def initialize(**values)
      fields = self.class::FIELDS
      unknown = values.keys - fields.keys
      raise ArgumentError, "unknown keyword: #{unknown.first.inspect}" unless unknown.empty?

      fields.each_key { |name| instance_variable_set(:"@#{name}", values[name]) }
      finish
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

    # What has nothing unknown, or was made by hand, shares one empty `extra`.
    def finish
      @extra = @extra ? @extra.freeze : NOTHING if self.class::FIELDS.key?(:extra)
      freeze
    end

    def plain(value)
      case value
      when Model then value.to_h
      when Array then value.map { |one| plain(one) }
      else value
      end
    end
  end
end
