# frozen_string_literal: true

require "opentok/spelling"

module OpenTok
  # The rules of the original for the arrangement of a picture.
  module Layout
    TYPES = ["bestFit", "horizontalPresentation", "pip", "verticalPresentation", ""].freeze

    module_function

    # The arrangement as the service reads it, or an `ArgumentError`.
    def checked(options)
      raise ArgumentError, "option parameter is empty" if options.nil? || options.empty?

      layout = Spelling.wire(options)
      type, stylesheet, screenshare = layout.values_at("type", "stylesheet", "screenshareType")
      raise ArgumentError, "custom type must have a stylesheet" if type == "custom" && stylesheet.to_s.empty?
      raise ArgumentError, "type is not valid" unless type == "custom" || TYPES.include?(type.to_s)
      raise ArgumentError, "stylesheet is only for the custom type" if stylesheet && type != "custom"
      raise ArgumentError, "screenshare_type is only for the type bestFit" if screenshare && type != "bestFit"

      layout.slice("type", "stylesheet", "screenshareType")
    end
  end
end
