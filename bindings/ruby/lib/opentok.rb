# frozen_string_literal: true

# The face of the original gem `opentok`: its names, arguments, defaults and answers, over the core's raw call.
#
# Programs of then need no other line than they have. New ones are better served by `require "opentok_sdk"`.
require "opentok/version"
require "opentok/constants"
require "opentok/exceptions"
require "opentok/opentok"
