# frozen_string_literal: true

require "opentok/group"
require "opentok/layout"

module OpenTok
  # What archives and broadcasts have in common.
  class Compositions < Group
    # One of them.
    def find(id)
      need(id: id)
      made(self.class::ANSWER, route(:get), { id: id })
    end

    # A page of them, the newest first: `offset`, `count`, `sessionId`.
    def all(options = {})
      made(self.class::LIST, route(:list), query: page(options))
    end

    # Options: `type`, `stylesheet` for the type `custom`, `screenshare_type` for the type `bestFit`.
    def layout(id, options = {})
      need(id: id)
      @client.ask(route(:layout), { id: id }, body: Layout.checked(options)).success?
    end

    # Options: `has_audio`, `has_video`.
    def add_stream(id, stream_id, options = {})
      need(id: id, stream_id: stream_id)
      chosen = Spelling.chosen(options, %i[has_audio has_video])
      raise ArgumentError, "has_audio and has_video can't both be false" if chosen.values == [false, false]

      @client.ask(route(:streams), { id: id }, body: { "addStream" => stream_id, **chosen })
    end

    def remove_stream(id, stream_id)
      need(id: id, stream_id: stream_id)
      @client.ask(route(:streams), { id: id }, body: { "removeStream" => stream_id })
    end

    private

    def started(body)
      made(self.class::ANSWER, route(:start), body: body)
    end

    def stopped(id)
      need(id: id)
      made(self.class::ANSWER, route(:stop), { id: id })
    end

    def route(verb)
      :"#{verb}_#{self.class::KIND}"
    end
  end
end
