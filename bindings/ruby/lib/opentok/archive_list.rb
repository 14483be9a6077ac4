# frozen_string_literal: true

require "opentok/archive"

module OpenTok
  # A page of recordings.
  class ArchiveList < AnswerList
    OF = Archive
  end
end
