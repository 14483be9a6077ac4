# frozen_string_literal: true

require "tmpdir"

# A server that loads the program once and forks its workers.
RSpec.describe "puma with preload_app!" do
  it "answers in every worker" do
    skip "skipped: puma is not here" unless system("puma", "--version", out: File::NULL, err: File::NULL)

    Dir.mktmpdir do |folder|
      File.write(File.join(folder, "config.ru"), <<~RUBY)
        require "opentok_sdk"
        CLIENT = OpenTokSDK::Client.new
        CLIENT.list_archives
        run ->(_) { [200, { "content-type" => "text/plain" }, ["\#{Process.pid} \#{CLIENT.list_archives.total}"]] }
      RUBY
      File.write(File.join(folder, "puma.rb"), "workers 2\nthreads 2, 2\npreload_app!\nbind \"unix://#{folder}/socket\"\n")
      environment = {
        "OPENTOK_API_URL" => emulator.url, "OPENTOK_API_KEY" => emulator.credentials["apiKey"],
        "OPENTOK_API_SECRET" => emulator.credentials["apiSecret"], "RUBYLIB" => File.expand_path("../lib", __dir__)
      }
      server = spawn(environment, "puma", "-C", "puma.rb", chdir: folder, out: File.join(folder, "log"), err: %i[child out])
      begin
        until_it(30) { File.socket?(File.join(folder, "socket")) && File.read(File.join(folder, "log")).scan("booted").size == 2 }
        answers = Array.new(40) { Thread.new { get(File.join(folder, "socket")) } }.map(&:value)
        expect(answers.map { |answer| answer[/ (\d+)\z/, 1] }.uniq).to eq(["0"])
        expect(answers.map(&:to_i).uniq.size).to eq(2)
      ensure
        Process.kill("TERM", server)
        Process.wait(server)
      end
    end
  end

  def get(path)
    UNIXSocket.open(path) do |socket|
      socket.write("GET / HTTP/1.0\r\n\r\n")
      socket.read.split("\r\n\r\n").last
    end
  end
end
