# frozen_string_literal: true

require "opentok/render"

module OpenTok
  # A page of renders.
  class RenderList < AnswerList
    OF = Render
  end
end
