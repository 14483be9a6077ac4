# frozen_string_literal: true

# Faults of the service and of the wire: what comes of them is an error of ours, in time, and nothing is sent twice.
RSpec.describe "faults" do
  # How many seconds after its limit a call may come to an end, on a machine that is busy.
  grace = 4

  # What comes of a call.
  def outcome(client, made)
    call(client, made["operation"], made["arguments"])
    "ok"
  rescue OpenTokSDK::Error => e
    facts = e.instance_variables.map { |name| e.instance_variable_get(name).inspect }
    shown = [e.full_message, e.inspect, *facts].map(&:b).join(" ")
    shown.match?(/SECRET|eyJ/) ? "a secret" : e.kind
  end

  # How often the same was sent. By paths: what an earlier cell gave up may arrive late.
  def most_posts(service)
    posts = service.control("get", "requests")["items"].select { |request| request["method"] == "POST" }
    posts.map { |request| request["path"] }.tally.values.max || 0
  end

  it "are errors in time", :faults do
    table, wire = %w[table wire].map { |name| JSON.parse(File.read(File.join(Server::ROOT, "tests/faults/#{name}.json"))) }
    hostile = Server.new(Server.program("OPENTOK_HOSTILE", "opentok-hostile"))
    addresses = hostile.control("get", "addresses")
    every = ENV["OPENTOK_FAULTS"] == "all"
    calls = table["calls"]
    cells = 0
    wrong = []
    (table["faults"] + wire["faults"]).each_with_index do |fault, row|
      address = addresses.fetch(fault["name"], {}).transform_keys { |name| snake(name).to_sym }
      limit = fault.fetch("limit", 1)
      retries = every ? 1 : calls[row % calls.size]["retries"]
      client = emulator.client(**{ timeout: limit, max_retries: retries, api_url: emulator.url, **address })
      service = address.empty? ? emulator : hostile
      calls.each_with_index do |made, column|
        next unless every || column == row % calls.size

        cells += 1
        service.control("post", "reset")
        order = fault.fetch("fault", {})
        service.control("post", "faults", **order.transform_keys(&:to_sym)) unless order.empty?
        kind = nil
        took = seconds { kind = outcome(client, made) }
        harmless = order["status"] == 429 || order.fetch("headers", {}).key?("retry-after")
        name = "#{fault["name"]} in #{made["operation"]}"
        expected = fault["kinds"][made["answer"]]
        wrong << "#{name}: #{kind}, not #{expected}" unless expected.include?(kind)
        wrong << "#{name}: it took #{took} s" if took > limit + grace
        wrong << "#{name}: it was sent more than once" unless harmless || most_posts(service) <= 1
      end
      client.close
    end
    hostile.stop
    puts "\nfaults: #{cells} cells, #{wrong.size} wrong (ruby)"
    expect(wrong).to eq([])
  end
end
