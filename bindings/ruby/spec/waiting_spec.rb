# frozen_string_literal: true

require "timeout"

# Threads, fibers, limits and forks: a call waits as any other I/O does.
RSpec.describe "waiting" do
  # Waits until the service has so many requests under way at once.
  def in_flight(count)
    until_it { emulator.requests.count { |request| request["pending"] } == count }
  end

  it "leaves other threads their turn: ten calls are in flight at once" do
    emulator.fault(delayMs: 500)
    shared = client
    callers = Array.new(10) { Thread.new { shared.list_archives } }
    in_flight(10)
    expect(callers.map { |caller| caller.value.items }).to eq([[]] * 10)
  end

  it "ticks on while a call waits" do
    emulator.fault(delayMs: 300)
    ticks = 0
    ticking = Thread.new do
      loop do
        sleep(0.001)
        ticks += 1
      end
    end
    client.list_archives
    ticking.kill
    expect(ticks).to be > 50
  end

  it "works under a fiber scheduler: twenty calls of one thread are in flight at once" do
    begin
      require "async"
    rescue LoadError
      skip "skipped: the gem `async` is not here"
    end
    emulator.fault(delayMs: 500)
    shared = client
    thread = Thread.new { Sync { |task| Array.new(20) { task.async { shared.list_archives.items } }.map(&:wait) } }
    in_flight(20)
    expect(thread.value).to eq([[]] * 20)
  end

  it "is ended by Timeout, which drops the request" do
    emulator.fault(delayMs: 20_000)
    taken = seconds do
      expect { Timeout.timeout(0.3) { client.create_session } }.to raise_error(Timeout::Error)
    end
    expect(taken).to be < 1
    until_it { !emulator.requests.first["pending"] }
    expect(emulator.requests.first["completed"]).to be(false)
  end

  it "works in children forked while others call" do
    shared = client
    done = false
    callers = Array.new(4) { Thread.new { shared.list_archives until done } }
    sleep(0.05)
    children = Array.new(50) do
      fork do
        ok = shared.list_archives.items == [] && emulator.client.list_archives.items == []
        exit!(ok ? 0 : 1)
      end
    end
    statuses = children.map { |child| Process.wait2(child).last.exitstatus }
    done = true
    callers.each(&:join)
    expect(statuses.uniq).to eq([0])
    expect(shared.list_archives.items).to eq([])
  end

  it "leaves nothing behind" do
    call = proc { client.generate_token(client.create_session.session_id) }
    20.times(&call)
    descriptors = -> { Dir.children("/proc/self/fd").size }
    GC.start
    before = descriptors.call
    300.times(&call)
    GC.start
    expect(descriptors.call).to be <= before + 3
  end
end
