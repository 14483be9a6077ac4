# frozen_string_literal: true

require "socket"

# A server that answers everything with an empty list and keeps connections open. It remembers what was asked.
class Lists
  ANSWER = "HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{\"count\":0,\"items\":[]}"

  attr_reader :asked, :connections

  # Serves for as long as the block takes.
  def self.open
    lists = new
    yield lists
  ensure
    lists&.close
  end

  def initialize
    @asked = []
    @connections = 0
    @server = TCPServer.new("127.0.0.1", 0)
    @threads = [Thread.new { accept }]
  end

  def address
    "127.0.0.1:#{@server.addr[1]}"
  end

  def close
    @threads.each(&:kill)
    @server.close
  end

  private

  def accept
    loop do
      socket = @server.accept
      @connections += 1
      @threads << Thread.new { serve(socket) }
    end
  end

  def serve(socket)
    head = []
    while (line = socket.gets)
      head << line.chomp
      next unless head.last.empty?

      @asked << head
      head = []
      socket.write(ANSWER)
    end
  end
end
