# frozen_string_literal: true

# The protocol of `bench/README.md`, for the programs beside this one.

require "json"

# What the harness says, and what it asks for.
module Bench
  ARCHIVE = "6f0b2c9a-14e3-4d8e-8f55-000000000000"
  DATA = "name=Ada Lovelace&number=12345"
  CLASSES = %w[focus full].freeze
  EXPIRY = Time.now.to_i + 86_400

  module_function

  def [](name)
    ENV.fetch("BENCH_#{name}")
  end

  # With `--start`, does only what it says, and ends.
  def start(acts)
    return unless ARGV[0] == "--start"

    acts.fetch(ARGV[1]).call unless ARGV[1] == "nothing"
    exit!(0)
  end

  # Does works as they are asked for, until standard input ends.
  def serve(works)
    $stdout.sync = true
    puts JSON.generate({ works: [*works.keys, "memory"] })
    $stdin.each_line do |line|
      asked = JSON.parse(line)
      puts JSON.generate(asked["work"] == "memory" ? memory : taken(works, asked))
    end
  end

  def taken(works, asked)
    wall, processor = clocks
    run(works.fetch(asked["work"]), asked["times"], asked.fetch("at_once", 1))
    wall_then, processor_then = clocks
    { seconds: wall_then - wall, cpu: processor_then - processor }
  rescue StandardError => e
    { error: e.message }
  end

  # So many times; `at_once` threads share them.
  def run(work, times, at_once)
    return times.times(&work) if at_once == 1

    Array.new(at_once) { Thread.new { (times / at_once).times(&work) } }.each(&:join)
  end

  def clocks
    [Process::CLOCK_MONOTONIC, Process::CLOCK_PROCESS_CPUTIME_ID].map { |clock| Process.clock_gettime(clock) }
  end

  def memory
    { seconds: 0, cpu: 0, rss: File.read("/proc/self/statm").split[1].to_i * 4096 }
  end
end
