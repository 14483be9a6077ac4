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

  def require_async
    require "async"
  rescue LoadError
    skip "skipped: the gem `async` is not here"
  end

  it "works under a fiber scheduler: twenty calls of one thread are in flight at once" do
    require_async
    emulator.fault(delayMs: 500)
    shared = client
    thread = Thread.new { Sync { |task| Array.new(20) { task.async { shared.list_archives.items } }.map(&:wait) } }
    in_flight(20)
    expect(thread.value).to eq([[]] * 20)
  end

  it "is ended by a limit of the fiber scheduler, and by stopping its task" do
    require_async
    emulator.fault(delayMs: 20_000)
    shared = client
    Sync do |task|
      limited = Array.new(5) { task.async { |one| one.with_timeout(0.3) { shared.create_session } } }
      limited.each { |one| expect { one.wait }.to raise_error(OpenTokSDK::TimeoutError, /scheduler/) }
      stopped = task.async { shared.create_session }
      task.sleep(0.3)
      stopped.stop
    end
    until_it { emulator.requests.map { |request| request["pending"] } == [false] * 6 }
    expect(emulator.requests.map { |request| request["completed"] }).to eq([false] * 6)
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

  it "ends with its thread, at whatever moment" do
    shared = client
    ends = [->(thread) { thread.kill }, ->(thread) { thread.raise(Timeout::Error) }]
    chance = Random.new(13)
    600.times do |number|
      thread = Thread.new { loop { shared.list_archives } }
      thread.report_on_exception = false
      sleep(chance.rand(0.004))
      ends[number % 2].call(thread)
      begin
        thread.join
      rescue Timeout::Error
        next
      end
    end
    GC.start
    expect(shared.list_archives.items).to eq([])
  end

  it "frees what is the library's once, though it be interrupted there" do
    freed = 0
    handle = Class.new(OpenTokSDK::Native::Handle) do
      define_singleton_method(:release) do |_|
        freed += 1
        raise Interrupt if freed == 1
      end
    end
    one = handle.new(FFI::Pointer.new(4096))
    expect { one.free }.to raise_error(Interrupt)
    one.free
    expect([freed, one.autorelease?]).to eq([1, false])
  end

  it "is refused by a client that is closed while its arguments are read, as another thread may do" do
    closing = Struct.new(:client) do
      def to_path
        client.close
        "/a/path"
      end
    end
    [:get_archive, :inspect_token].each do |operation|
      closed = emulator.client
      expect { closed.public_send(operation, closing.new(closed)) }.to raise_error(OpenTokSDK::ConfigurationError, /closed/)
    end
    expect(emulator.requests).to be_empty
  end

  it "leaves nothing behind" do
    call = proc { client.generate_token(client.create_session.session_id) }
    held = lambda do
      3.times { GC.start }
      Dir.children("/proc/self/fd").size
    end
    300.times(&call)
    before = held.call
    1000.times(&call)
    expect(held.call).to be <= before + 3
  end
end
