# frozen_string_literal: true

require "opentok/group"
require "opentok/render"
require "opentok/render_list"

module OpenTok
  # Pages that are shown in sessions.
  class Renders < Group
    OPTIONS = %i[token url max_duration resolution properties status_callback_url].freeze
    private_constant :OPTIONS

    def start(session_id, options = {})
      need(session_id: session_id, token: options[:token] || options["token"], url: options[:url] || options["url"])
      body = { "sessionId" => session_id, **Spelling.chosen(options, OPTIONS) }
      made(Render, :start_render, body: body)
    end

    def find(render_id)
      need(render_id: render_id)
      made(Render, :get_render, { id: render_id })
    end

    def stop(render_id)
      need(render_id: render_id)
      @client.ask(:stop_render, { id: render_id })
    end

    # A page of them: `offset`, `count`.
    def list(options = {})
      made(RenderList, :list_renders, query: page(options))
    end
  end
end
